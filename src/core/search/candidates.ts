import MiniSearch from 'minisearch';
import { type PassageRecord, postedOf } from './record.ts';
import { BUCKETS } from './term-dictionary.ts';
import type { SoughtTerm } from './weighted-terms.ts';
import { ENOUGH, MOST_LOOKED_UP, MOST_WALKED, PRESELECTED, RAREST, STRONG } from './weights.ts';

/** What the first stage knows of the passages in their slots. */
export interface RecordsBySlot {
  /** Slots in use are below this. */
  readonly end: number;
  recordOf(slot: number): PassageRecord | null;
  /** The bucket of a term by its id. */
  bucketOf(id: number): number;
  isShown(slot: number): boolean;
  /** Whether no slot holds a passage that is not shown; then none need be asked. */
  areAllShown(): boolean;
}

/** A bucket to be walked: what a passage in it gains, and how many postings it has. */
interface Sought {
  readonly bucket: number;
  readonly worth: number;
  readonly size: number;
}

/**
 * First stage of the search: which passages share the question's rare terms. MiniSearch keeps the postings, a passage
 * standing in it as its slot, a term as its bucket. A term costs MiniSearch three maps, however rare it is, and most
 * pairs of units are rare: with buckets an index of 10,000 passages takes a quarter of the space. Two terms in one
 * bucket bring passages too many, never too few, and those fall out when the passages are scored by their records.
 *
 * Of every posting MiniSearch would make a result row, and of the rows a sorted list, to give back a handful: nine
 * tenths of its time at 100,000 passages. `boostDocument` sees each posting first and keeps the sums here; as it
 * answers 0, no row is ever made.
 */
export class Candidates {
  private readonly passages: RecordsBySlot;
  private readonly index: MiniSearch<{ readonly slot: number }>;
  /** Postings by bucket. */
  private readonly sizes = new Uint32Array(BUCKETS);
  /** Sums by slot, all 0 between two questions. */
  private sums = new Float64Array(64);

  constructor(passages: RecordsBySlot) {
    this.passages = passages;
    this.index = new MiniSearch({
      idField: 'slot',
      // A passage is analysed once, by us: its slot stands for its text here.
      fields: ['slot'],
      tokenize: (slot) => this.bucketsOf(Number(slot)).map(spell),
      processTerm: (term) => term,
      // It would run on a timer. Nothing is ever discarded, all is removed.
      autoVacuum: false,
    });
  }

  /** Makes a passage findable by its terms; they must stay as they are until it is removed. */
  add(slot: number): void {
    this.index.add({ slot });
    for (const bucket of this.bucketsOf(slot)) this.resize(bucket, 1);
  }

  remove(slot: number): void {
    this.index.remove({ slot });
    for (const bucket of this.bucketsOf(slot)) this.resize(bucket, -1);
  }

  /**
   * The slots of shown passages that hold most of the terms by worth, in no order: about `PRESELECTED`, more where
   * the last ones are equal. Only the rarest terms are looked up (`MOST_WALKED`), which is all of them in notes of
   * a few hundred passages.
   */
  find(terms: readonly SoughtTerm[]): number[] {
    this.makeRoom();
    const { sums } = this;
    const worths = new Map(this.rarest(terms).map(({ bucket, worth }) => [spell(bucket), worth]));
    const touched: number[] = [];
    let [current, worth] = ['', 0];
    this.index.search('', {
      tokenize: () => [...worths.keys()],
      processTerm: (spelled) => spelled,
      boostDocument: (slot: number, spelled) => {
        if (spelled !== current) [current, worth] = [spelled, worths.get(spelled) ?? 0];
        const before = sums[slot] ?? 0;
        if (before === 0) touched.push(slot);
        sums[slot] = before + worth;
        return 0;
      },
    });
    const { passages } = this;
    const shown = passages.areAllShown() ? touched : touched.filter((slot) => passages.isShown(slot));
    const least = leastOfFirst(
      shown.map((slot) => sums[slot] ?? 0),
      PRESELECTED,
    );
    const first = shown.filter((slot) => (sums[slot] ?? 0) >= least);
    for (const slot of touched) sums[slot] = 0;
    return first;
  }

  /** The buckets with the fewest postings, up to `MOST_LOOKED_UP` and `MOST_WALKED` postings; `RAREST` in any case. */
  private rarest(terms: readonly SoughtTerm[]): Sought[] {
    let walked = 0;
    return this.strong(terms)
      .sort((a, b) => a.size - b.size)
      .filter(({ size }, at) => {
        walked += size;
        return at < RAREST || (at < MOST_LOOKED_UP && walked <= MOST_WALKED);
      });
  }

  /** All terms that have postings, or those alone that are worth much, if they have enough of them. */
  private strong(terms: readonly SoughtTerm[]): Sought[] {
    const all: Sought[] = [];
    let highest = 0;
    for (const { id, worth } of terms) {
      const bucket = this.passages.bucketOf(id);
      const size = this.sizes[bucket] ?? 0;
      if (size === 0 || worth <= 0) continue;
      all.push({ bucket, worth, size });
      if (worth > highest) highest = worth;
    }
    const strong = all.filter(({ worth }) => worth >= STRONG * highest);
    return strong.reduce((sum, { size }) => sum + size, 0) >= ENOUGH ? strong : all;
  }

  /** The buckets of a passage's terms, each once. */
  private bucketsOf(slot: number): number[] {
    const record = this.passages.recordOf(slot);
    const buckets = new Set<number>();
    if (record) for (const id of postedOf(record)) buckets.add(this.passages.bucketOf(id));
    return [...buckets];
  }

  private resize(bucket: number, by: 1 | -1): void {
    this.sizes[bucket] = (this.sizes[bucket] ?? 0) + by;
  }

  private makeRoom(): void {
    if (this.sums.length < this.passages.end) this.sums = new Float64Array(2 * this.passages.end);
  }
}

/** How finely sums are told apart. */
const STEPS = 512;

/** A sum that about so many of the sums reach; with fewer sums, all do. Counts instead of sorting. */
function leastOfFirst(sums: readonly number[], count: number): number {
  if (sums.length <= count) return 0;
  let highest = 0;
  for (const sum of sums) if (sum > highest) highest = sum;
  const step = highest / STEPS;
  const bySteps = new Uint32Array(STEPS + 1);
  for (const sum of sums) {
    const at = Math.floor(sum / step);
    bySteps[at] = (bySteps[at] ?? 0) + 1;
  }
  let reached = 0;
  let at = STEPS;
  for (; at > 0 && reached < count; at--) reached += bySteps[at] ?? 0;
  return (at + 1) * step;
}

/**
 * A bucket in a small alphabet. MiniSearch keeps terms in a radix tree whose nodes list their children one by one: with
 * thousands of Han characters at its root, indexing took twice as long.
 */
function spell(bucket: number): string {
  spelled[bucket] ??= bucket.toString(16).padStart(5, '0');
  return spelled[bucket];
}

const spelled: (string | undefined)[] = new Array(BUCKETS);
