import { stem } from '../text/tokens.ts';
import { Counts, type Side } from './counts.ts';
import { KeyedSets } from './keyed-sets.ts';

/** Shorter names are not even suggested. */
const SHORTEST_NAME = 3;

/**
 * Words of the plain alphabet, full-width or not, with the number that some names end in. Nothing out of a word
 * with accents, nor what `couldn't` has before its apostrophe.
 */
export const LATIN_WORD =
  /(?<![\p{Script=Latin}\p{M}\p{N}_])[a-zａ-ｚ]+[\d０-９]*(?![\p{Script=Latin}\p{M}\p{N}_]|['’]t(?![a-z]))/giu;

/** The Latin words of texts, as they are written but for full-width letters, each once. */
export function wordsWritten(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.normalize('NFKC').match(LATIN_WORD) ?? []));
}

/** The Latin words of notes and glossary, and how they are spelled. */
export class Vocabulary {
  /** How many passages hold a word as it is written. */
  readonly written: Counts;
  /** The spellings of the glossary; those of the notes stand back. */
  private readonly given = new Map<string, string>();
  /** By the word in lower case. What is in this and the following may be of passages that are not shown. */
  private readonly spellings = new KeyedSets<string>();
  private readonly byStem = new KeyedSets<string>();
  private readonly byLength = new KeyedSets<number>();

  constructor(side: Side) {
    this.written = new Counts(side, {
      appeared: (spelling) => this.appeared(spelling),
      vanished: (spelling) => this.vanished(spelling),
    });
  }

  /** Learns the words of a glossary name for good; of two spellings there the first one is shown. */
  give(name: string): void {
    const words = wordsWritten([name]);
    this.written.add(words);
    for (const word of words) {
      const lower = word.toLowerCase();
      if (!this.given.has(lower)) this.given.set(lower, word);
    }
  }

  /** @param word in lower case, as all words below */
  knows(word: string): boolean {
    return (
      this.spellings
        .get(word)
        ?.values()
        .some((spelling) => this.written.of(spelling) > 0) === true
    );
  }

  /** Whether a word with this Porter stem is known. */
  knowsStem(stemmed: string): boolean {
    return (
      this.byStem
        .get(stemmed)
        ?.values()
        .some((word) => this.knows(word)) === true
    );
  }

  /** Words of so many letters and digits, in no order. They may be unknown: ask `knows` last, of the few that fit. */
  ofLength(length: number): Iterable<string> {
    return this.byLength.get(length) ?? [];
  }

  /** In how many passages a word stands; each glossary name counts as one. */
  frequency(word: string): number {
    let sum = 0;
    for (const spelling of this.spellings.get(word) ?? []) sum += this.written.of(spelling);
    return sum;
  }

  /** The spelling to show: the glossary's, else the one in most passages, else the first by code units (capitals). */
  spelled(word: string): string {
    const given = this.given.get(word);
    if (given !== undefined) return given;
    let best = word;
    let most = 0;
    for (const spelling of this.spellings.get(word) ?? []) {
      const count = this.written.of(spelling);
      if (count > most || (count === most && count > 0 && spelling < best)) [best, most] = [spelling, count];
    }
    return best;
  }

  private appeared(spelling: string): void {
    const word = spelling.toLowerCase();
    if (!this.spellings.has(word)) {
      this.byStem.add(stem(word), word);
      if (word.length >= SHORTEST_NAME) this.byLength.add(word.length, word);
    }
    this.spellings.add(word, spelling);
  }

  private vanished(spelling: string): void {
    const word = spelling.toLowerCase();
    this.spellings.delete(word, spelling);
    if (this.spellings.has(word)) return;
    this.byStem.delete(stem(word), word);
    this.byLength.delete(word.length, word);
  }
}
