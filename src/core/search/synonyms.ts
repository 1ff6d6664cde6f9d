import { inAdvance } from '../text/in-advance.ts';
import type { Pieces } from '../text/pieces.ts';
import { stem } from '../text/tokens.ts';
import { CROSS_LANGUAGE_SYNONYMS } from './synonyms-cross.ts';
import { ENGLISH_SYNONYMS } from './synonyms-en.ts';
import { CHINESE_SYNONYMS } from './synonyms-zh.ts';

/** Takes 25 ms, so it is read ahead of time, or with the first question. */
export const synonyms = inAdvance(readTable);

/** Words that mean the same as a word, English ones as stems; none for most words. */
export function synonymsOf(word: string): readonly string[] {
  return synonyms.get().get(word) ?? [];
}

/** A line in a piece. */
function* readTable(): Pieces<ReadonlyMap<string, readonly string[]>> {
  const all = new Map<string, string[]>();
  const join = (word: string, other: string) => {
    if (word === other) return;
    const known = all.get(word);
    if (!known) all.set(word, [other]);
    else if (!known.includes(other)) known.push(other);
  };
  for (const line of `${CHINESE_SYNONYMS}\n${ENGLISH_SYNONYMS}`.split('\n')) {
    const group = line.split(' ').map(stem);
    for (const word of group) for (const other of group) join(word, other);
    yield;
  }
  // Those of one line mean the same as the English word, but not always as each other.
  for (const line of CROSS_LANGUAGE_SYNONYMS.split('\n')) {
    const [english = '', ...chinese] = line.split(' ').map(stem);
    for (const word of chinese) {
      join(english, word);
      join(word, english);
    }
    yield;
  }
  return all;
}
