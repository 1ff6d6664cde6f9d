import { type Name, nameOf } from './name.ts';
import type { Subject } from './subject.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN = /^\p{Script=Han}/u;
/** One character begins too many words. */
const SHORTEST = 2;

/**
 * The subjects whose name is all of a typed text but its last word (虚拟化技术, `hybrid cloud model`): the longest
 * such name. Whoever types so means the thing, in words of their own; with more words after it, it is a question
 * about the thing. What the notes only mention does not count.
 */
export function namedInFront(subjects: readonly Subject[], typed: string): Subject[] {
  const text = nameOf(typed);
  let longest = SHORTEST - 1;
  let found: Subject[] = [];
  for (const subject of subjects) {
    if (subject.headings.length === 0 && subject.explainedIn === null) continue;
    for (const { key } of subject.names) {
      if (key.length < longest || !text.key.startsWith(key) || !isFollowedByOneWord(text, key.length))
        continue;
      if (key.length > longest) found = [];
      longest = key.length;
      if (found.at(-1) !== subject) found.push(subject);
    }
  }
  return longest < SHORTEST ? [] : found;
}

function isFollowedByOneWord({ key, wordStarts }: Name, end: number): boolean {
  const rest = key.slice(end);
  if (rest === '' || wordStarts.some((start) => start > end)) return false;
  const isApart = wordStarts.includes(end) || HAN.test(rest);
  return isApart && words.segment(rest)[Symbol.iterator]().take(2).toArray().length === 1;
}
