import { LargeMap } from './large-map.ts';

/** Ids below this stand for no term: 0 for what is unknown, the others are marks in a passage's record. */
export const FIRST_TERM = 256;

/** Room for ids in a record, whose upper eight bits count occurrences: 16 million terms. */
export const MOST_TERMS = 2 ** 24;

/** Terms are spread over so many buckets; see `Candidates`. */
export const BUCKETS = 2 ** 17;

/**
 * Numbers for terms, so that passages are kept and compared as arrays of small integers. A term has its number as
 * long as something holds it; then the number goes to the next new term.
 */
export class TermDictionary {
  private readonly ids = new LargeMap<number>();
  private readonly terms: (string | undefined)[] = [];
  private readonly holders: number[] = [];
  private readonly buckets: number[] = [];
  private readonly free: number[] = [];

  /** Ids in use are below this. */
  get end(): number {
    return FIRST_TERM + this.holders.length;
  }

  /** 0 for a term that nothing holds. */
  idOf(term: string): number {
    return this.ids.get(term) ?? 0;
  }

  /** The id of a term, which holds it once more. */
  hold(term: string): number {
    const known = this.ids.get(term);
    if (known !== undefined) {
      this.holders[known - FIRST_TERM] = (this.holders[known - FIRST_TERM] ?? 0) + 1;
      return known;
    }
    const at = this.free.pop() ?? this.holders.length;
    if (FIRST_TERM + at >= MOST_TERMS)
      throw new Error('The notes have more than 16 million different terms.');
    this.ids.set(term, FIRST_TERM + at);
    this.holders[at] = 1;
    this.terms[at] = term;
    this.buckets[at] = bucketOf(term);
    return FIRST_TERM + at;
  }

  /** The bucket of a term that is held: below `BUCKETS`, and the same whatever its id. */
  bucketOf(id: number): number {
    return this.buckets[id - FIRST_TERM] ?? 0;
  }

  /** Takes one holding back. */
  release(id: number): void {
    const at = id - FIRST_TERM;
    const left = (this.holders[at] ?? 0) - 1;
    this.holders[at] = left;
    const term = this.terms[at];
    if (left > 0 || term === undefined) return;
    this.ids.delete(term);
    this.terms[at] = undefined;
    this.free.push(at);
  }
}

/** FNV-1a over the code units. */
function bucketOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}
