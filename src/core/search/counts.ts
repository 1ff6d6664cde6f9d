import type { Pieces } from '../text/pieces.ts';
import { LargeMap } from './large-map.ts';

/** Which side of a replacement questions see: staged counts hold from the moment it is `shown`. */
export interface Side {
  readonly shown: boolean;
}

/** Is told of keys, so that something that finds them can be kept beside their counts. */
export interface KeyWatcher {
  /** The first passage with this key is counted or staged; it may not be shown yet. */
  appeared(key: string): void;
  /** No passage has it any more, shown or not. */
  vanished(key: string): void;
}

/** How many staged keys are settled in one piece: about a quarter of a millisecond. */
const SETTLED_AT_ONCE = 1000;

/**
 * How many passages hold a key. The counts of a replacement are staged beside the settled ones, join in at one
 * stroke when it is shown, and are settled in pieces: at every moment a count is that of one side, never between.
 */
export class Counts {
  private readonly side: Side;
  private readonly watcher: KeyWatcher | null;
  private readonly settled = new LargeMap<number>();
  /** Differences, by key; while it holds a key, the settled count alone is the side before the replacement. */
  private readonly staged = new LargeMap<number>();

  constructor(side: Side, watcher: KeyWatcher | null = null) {
    this.side = side;
    this.watcher = watcher;
  }

  of(key: string): number {
    const settled = this.settled.get(key) ?? 0;
    return this.side.shown ? settled + (this.staged.get(key) ?? 0) : settled;
  }

  /** Counts a passage at once, while nobody asks yet. */
  add(keys: Iterable<string>): void {
    for (const key of keys) {
      const count = this.settled.get(key);
      if (count === undefined) this.watcher?.appeared(key);
      this.settled.set(key, (count ?? 0) + 1);
    }
  }

  /** Counts a passage that comes (1) or goes (-1) with the replacement under way. */
  stage(keys: Iterable<string>, by: 1 | -1): void {
    for (const key of keys) {
      const difference = this.staged.get(key);
      if (difference === undefined && !this.settled.has(key)) this.watcher?.appeared(key);
      this.staged.set(key, (difference ?? 0) + by);
    }
  }

  /** Makes the staged counts settled ones if they are shown, else drops them; may be left and begun again. */
  *settle(): Pieces {
    let done = 0;
    for (const [key, difference] of this.staged) {
      this.staged.delete(key);
      const count = (this.settled.get(key) ?? 0) + (this.side.shown ? difference : 0);
      if (count > 0) this.settled.set(key, count);
      else {
        this.settled.delete(key);
        this.watcher?.vanished(key);
      }
      done++;
      if (done % SETTLED_AT_ONCE === 0) yield;
    }
  }
}
