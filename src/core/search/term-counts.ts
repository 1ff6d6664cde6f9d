import type { Pieces } from '../text/pieces.ts';
import type { Side } from './counts.ts';

/** How many staged ids are settled in one piece: well under a millisecond. */
const SETTLED_AT_ONCE = 10_000;

/** How many passages hold a term, by its id: `Counts` for what the dictionary numbers. */
export class TermCounts {
  private readonly side: Side;
  private readonly settled: number[] = [];
  /** Differences by id, and the ids that have one; they are to be added to the settled counts, or dropped. */
  private readonly staged: number[] = [];
  private readonly touched: number[] = [];

  constructor(side: Side) {
    this.side = side;
  }

  of(id: number): number {
    const settled = this.settled[id] ?? 0;
    return this.side.shown ? settled + (this.staged[id] ?? 0) : settled;
  }

  /** Counts a passage at once, while nobody asks yet. */
  add(ids: Iterable<number>): void {
    for (const id of ids) raise(this.settled, id, 1);
  }

  /** Counts a passage that comes (1) or goes (-1) with the replacement under way. */
  stage(ids: Iterable<number>, by: 1 | -1): void {
    for (const id of ids) {
      if (!this.staged[id]) this.touched.push(id);
      raise(this.staged, id, by);
    }
  }

  /** Makes the staged counts settled ones if they are shown, else drops them; may be left and begun again. */
  *settle(): Pieces {
    for (let id = this.touched.pop(); id !== undefined; id = this.touched.pop()) {
      const difference = this.staged[id] ?? 0;
      this.staged[id] = 0;
      if (this.side.shown) raise(this.settled, id, difference);
      if (this.touched.length % SETTLED_AT_ONCE === 0) yield;
    }
  }
}

/** Adds to a count, growing the list without holes: one with holes would become a table of keys. */
function raise(counts: number[], id: number, by: number): void {
  while (counts.length <= id) counts.push(0);
  counts[id] = (counts[id] ?? 0) + by;
}
