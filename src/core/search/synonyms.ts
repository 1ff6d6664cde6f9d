import { stem } from '../text/tokens.ts';
import { CROSS_LANGUAGE_SYNONYMS } from './synonyms-cross.ts';
import { ENGLISH_SYNONYMS } from './synonyms-en.ts';
import { CHINESE_SYNONYMS } from './synonyms-zh.ts';

/** Read with the first question: it takes a few milliseconds. */
let table: ReadonlyMap<string, readonly string[]> | null = null;

/** Words that mean the same as a word, English ones as stems; none for most words. */
export function synonymsOf(word: string): readonly string[] {
  table ??= readTable();
  return table.get(word) ?? [];
}

function readTable(): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, Set<string>>();
  const join = (word: string, other: string) => {
    if (word === other) return;
    const known = all.get(word);
    if (known) known.add(other);
    else all.set(word, new Set([other]));
  };
  for (const line of `${CHINESE_SYNONYMS}\n${ENGLISH_SYNONYMS}`.split('\n')) {
    const group = line.split(' ').map(stem);
    for (const word of group) for (const other of group) join(word, other);
  }
  // Those of one line mean the same as the English word, but not always as each other.
  for (const line of CROSS_LANGUAGE_SYNONYMS.split('\n')) {
    const [english = '', ...chinese] = line.split(' ').map(stem);
    for (const word of chinese) {
      join(english, word);
      join(word, english);
    }
  }
  return new Map([...all].map(([word, others]) => [word, [...others]]));
}
