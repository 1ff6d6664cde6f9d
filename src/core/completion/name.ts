import { normalize } from '../text/normalize.ts';
import { firstLetters } from './pinyin.ts';

/** A name of something in the notes, taken apart for matching with what is typed. */
export interface Name {
  /** As it is written in the notes or the glossary. */
  readonly text: string;
  /** See `typedKey`. */
  readonly key: string;
  /** Where words after the first begin in `key`: after a blank or hyphen, at a change of script, and within OpenStack. */
  readonly wordStarts: readonly number[];
  /** `nfv` of "network functions virtualization", `iot` and `it` of "Internet of Things". */
  readonly initials: readonly string[];
  /** Letters that it may begin with in pinyin; `''` unless it begins with a Han character. */
  readonly firstLetters: string;
}

const WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}+#])+/gu;
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})/u;
const HAN = /\p{Script=Han}/u;
/** Words that abbreviations pass over, mostly. */
const SMALL = /^(?:of|the|and|for|an?|to|in|as|with)$/;

/**
 * What is typed and what is named are compared by letters and digits alone, normalised: blanks, hyphens and brackets
 * don't count. Unlike `phraseKey` it keeps plural endings, so that the key of a beginning is a beginning of the key.
 */
export function typedKey(text: string): string {
  return normalize(text)
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, '')
    .replace(/^[+#]+/, '');
}

export function nameOf(text: string): Name {
  const words = text.normalize('NFKC').match(WORD) ?? [];
  const wordStarts: number[] = [];
  let key = '';
  for (const word of words) {
    for (const part of HAN.test(word) ? [word] : word.split(CAMEL)) {
      const partKey = typedKey(part);
      if (partKey === '') continue;
      if (key !== '') wordStarts.push(key.length);
      key += partKey;
    }
  }
  const initials = HAN.test(text) ? [] : initialsOf(text, words);
  return { text, key, wordStarts, initials, firstLetters: firstLetters(key) };
}

function initialsOf(text: string, words: readonly string[]): string[] {
  const spaced = text.normalize('NFKC').trim().split(/\s+/);
  const big = words.filter((word) => !SMALL.test(word.toLowerCase()));
  const all = [words, big, spaced].map((each) => typedKey(each.map((word) => word.slice(0, 1)).join('')));
  return [...new Set(all)].filter((initials) => initials.length >= 2);
}

/** Whether `short` abbreviates `long` by its initials. */
export function initialsMatch(short: string, long: string): boolean {
  return nameOf(long).initials.includes(typedKey(short));
}
