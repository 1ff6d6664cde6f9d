/** A run of the same character, none of them escaped; `end` is behind the last. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the marks of a text close. Everything is found once for the whole text and then looked up, so that a text
 * full of marks that never close takes hardly longer than any other.
 */
export interface Delimiters {
  /** Where the `**` or `__` that closes the pair opened at `at` begins; `null` if none does. */
  double(mark: '*' | '_', at: number): number | null;
  /** The same for a single `*` or `_`. */
  single(mark: '*' | '_', at: number): number | null;
  /** Where `mark` stands next, from `from` on, overlapping ones included; of `~~` those alone that close. */
  next(mark: string, from: number): number | null;
  /** Where the next run of exactly `length` backticks begins, from `from` on. */
  ticks(length: number, from: number): number | null;
  /** What closes the bracket at `at`. */
  partner(open: '[' | '(', at: number): number | null;
}

const CLOSING = { '[': ']', '(': ')' } as const;

export function delimitersOf(text: string): Delimiters {
  const once = <K, V>(make: (key: K) => V) => {
    const made = new Map<K, V>();
    return (key: K): V => {
      const known = made.get(key);
      if (known !== undefined) return known;
      const value = make(key);
      made.set(key, value);
      return value;
    };
  };
  const runs = once((mark: string) => markRuns(text, mark));
  const places = once((mark: string) => occurrences(text, mark));
  const partners = once((open: '[' | '(') => partnersOf(text, open));
  const tickRuns = once((_: 'all') => backtickRuns(text));

  return {
    double(mark, at) {
      const { stretches, nextPair } = runs(mark);
      const own = firstAfter(stretches, at, (stretch) => stretch.end - 1);
      const closing = stretches[nextPair[own + 1] ?? -1];
      return closing === undefined ? null : closing.end - 2;
    },
    single(mark, at) {
      const { stretches, nextOdd } = runs(mark);
      const own = firstAfter(stretches, at, (stretch) => stretch.end - 1);
      const opening = stretches[own];
      // Doubled marks inside are the content's own; with an odd number left over they could not be told apart.
      if (opening === undefined || (opening.end - at) % 2 === 0) return null;
      const closing = stretches[nextOdd[own + 1] ?? -1];
      if (closing === undefined) return null;
      return closes(text, mark, at, closing) ? closing.end - 1 : null;
    },
    next(mark, from) {
      const all = places(mark);
      return all[firstAfter(all, from, (place) => place)] ?? null;
    },
    ticks(length, from) {
      const all = tickRuns('all').get(length) ?? [];
      return all[firstAfter(all, from, (place) => place)] ?? null;
    },
    partner: (open, at) => partners(open).get(at) ?? null,
  };
}

/** `*` hugs its content on both sides; `_` may close only where a word ends, so that `snake_case` is left alone. */
function closes(text: string, mark: '*' | '_', at: number, { start, end }: Stretch): boolean {
  if (mark === '_') return !/\w/.test(text[end] ?? '');
  return !/\s/.test(text[at + 1] ?? '') && (end - start > 1 || !/\s/.test(text[start - 1] ?? ''));
}

/** Runs of the mark that are not escaped; for each place in the list, which run from there on is odd, or a pair. */
function markRuns(text: string, mark: string) {
  const stretches: Stretch[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === mark) {
      const start = at;
      while (text[at + 1] === mark) at++;
      stretches.push({ start, end: at + 1 });
    }
  }
  const lengths = stretches.map(({ start, end }) => end - start);
  return {
    stretches,
    nextOdd: nextWith(lengths, (length) => length % 2 === 1),
    nextPair: nextWith(lengths, (length) => length >= 2),
  };
}

function nextWith(lengths: readonly number[], fits: (length: number) => boolean): readonly number[] {
  const next: number[] = new Array(lengths.length);
  let found = -1;
  for (let index = lengths.length - 1; index >= 0; index--) {
    if (fits(lengths[index] ?? 0)) found = index;
    next[index] = found;
  }
  return next;
}

function occurrences(text: string, mark: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    // Discord wants no underscore right behind struck text.
    if (mark !== '~~' || text[at + 2] !== '_') found.push(at);
  }
  return found;
}

/** Where runs begin, by their length. In code a backslash is only a backslash. */
function backtickRuns(text: string): ReadonlyMap<number, readonly number[]> {
  const runs = new Map<number, number[]>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const starts = runs.get(run.length) ?? [];
    starts.push(index);
    runs.set(run.length, starts);
  }
  return runs;
}

function partnersOf(text: string, open: '[' | '('): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const waiting: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === open) waiting.push(at);
    else if (text[at] === CLOSING[open]) {
      const opened = waiting.pop();
      if (opened !== undefined) partners.set(opened, at);
    }
  }
  return partners;
}

/** Index of the first of the sorted `list` whose key is at least `least`. */
function firstAfter<T>(list: readonly T[], least: number, key: (item: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && key(item) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
