import { headTerms } from '../notes/head-terms.ts';
import { normalize } from '../text/normalize.ts';
import { Counts, type Side } from './counts.ts';
import { isFrameWord } from './question-words.ts';
import type { SearchPassage } from './search-passage.ts';
import { SoundKeys } from './sound-keys.ts';
import { soundOf } from './sounds.ts';

/** Shorter names sound like too many ordinary words (网关, 网管). */
export const SHORTEST_HEARD = 3;
export const LONGEST_HEARD = 10;

const HEARD = /^\p{Script=Han}+$/u;
/** 第四步 is one of many steps, and sounds like one of many parts (第四部). */
const ORDINAL = /^第[一二三四五六七八九十百]/;

/**
 * The names of a passage that can be recognised by their sound: headings, and the head terms of its lines.
 * @param heads the head terms of all lines of the text, where they are at hand
 */
export function namesToHear(
  { headings, text }: SearchPassage,
  heads: readonly string[] = text.split('\n').flatMap(headTerms),
): ReadonlySet<string> {
  return heardAmong([...headings, ...heads]);
}

/** Those of the names that are all Han and of fitting length, in simplified characters. */
function heardAmong(names: readonly string[]): ReadonlySet<string> {
  const simplified = names.map((name) => normalize(name).trim());
  return new Set(
    simplified.filter((name) => {
      const { length } = [...name];
      const isFitting = length >= SHORTEST_HEARD && length <= LONGEST_HEARD && HEARD.test(name);
      return isFitting && !ORDINAL.test(name) && !isFrameWord(name);
    }),
  );
}

/** So many that the largest part of a million keys grows in well under a millisecond. */
const PARTS = 64;
const PART_BITS = 6;

/** A key's place among two to the 20 marks: with 10,000 names one in twenty is taken, and all fit into a near cache. */
const MARK_BITS = 20;

/** The Chinese names of notes and glossary, found by what they sound like without one of their characters. */
export class SoundNames {
  /** How many passages go by a name. */
  readonly heard: Counts;
  /** By the key of a name without one character; may hold names of passages that are not shown. */
  private readonly names = Array.from({ length: PARTS }, () => new Map<number, string | string[]>());
  /** Which keys may be in `names`, a bit for each: a question asks for hundreds of keys, and nearly all are in vain. */
  private readonly marks = new Uint32Array(2 ** (MARK_BITS - 5));

  constructor(side: Side) {
    this.heard = new Counts(side, {
      appeared: (name) => this.add(name),
      vanished: (name) => this.remove(name),
    });
  }

  /** Learns a glossary name for good. */
  give(name: string): void {
    this.heard.add(heardAmong([name]));
  }

  /**
   * Names that sound so when one of their characters is left out, in no order; `null`: none. They may be names of
   * passages that are not shown, or share the key by chance.
   */
  withoutOne(key: number): readonly string[] | null {
    if (!this.isMarked(key)) return null;
    const names = this.partOf(key).get(key);
    if (names === undefined) return null;
    return typeof names === 'string' ? [names] : names;
  }

  /** Whether a shown passage, or the glossary, goes by a name. */
  isShown(name: string): boolean {
    return this.heard.of(name) > 0;
  }

  private add(name: string): void {
    for (const key of keysOf(name)) {
      this.mark(key);
      const part = this.partOf(key);
      const names = part.get(key);
      if (names === undefined) part.set(key, name);
      else if (typeof names === 'string') part.set(key, [names, name]);
      else names.push(name);
    }
  }

  private remove(name: string): void {
    for (const key of keysOf(name)) {
      const part = this.partOf(key);
      const names = part.get(key);
      if (typeof names === 'object' && names.length > 1) names.splice(names.indexOf(name), 1);
      else part.delete(key);
    }
  }

  private isMarked(key: number): boolean {
    const place = key >>> (32 - MARK_BITS);
    return ((this.marks[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
  }

  /** Never taken back: a mark too many costs a look-up, and finds nothing. */
  private mark(key: number): void {
    const place = key >>> (32 - MARK_BITS);
    this.marks[place >>> 5] = (this.marks[place >>> 5] ?? 0) | (1 << (place & 31));
  }

  private partOf(key: number): Map<number, string | string[]> {
    const part = this.names[key >>> (32 - PART_BITS)];
    if (!part) throw new Error(`no part for the key ${key}`);
    return part;
  }
}

/** The keys of a name without each of its characters in turn, each once (均 of 均均 leaves the same twice). */
function keysOf(name: string): ReadonlySet<number> {
  const sounds = Array.from(name, soundOf);
  const keys = new SoundKeys(sounds);
  return new Set(sounds.map((_, left) => keys.without(0, left, sounds.length)));
}
