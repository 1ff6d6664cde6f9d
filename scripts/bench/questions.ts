import { type Random, seededRandom, shuffled } from '../../src/core/quiz/random.ts';
import type { SearchPassage } from '../../src/core/search/search-passage.ts';
import { evenly } from './cut.ts';

/** Any: the same questions in every run. */
const SEED = 7;
/** Characters of a text that make a question: about as many as people ask with, in Chinese and in other languages. */
const ASKED = { least: 4, han: 18, other: 50 } as const;
/** What no question reaches across. */
const CLAUSE_END = /[。！？；，、：:;!?|\n\r]+|[.,](?=\s|$)/u;

/** `count` of the questions people asked, equally many of each collection. Fewer where there are no more. */
export function drawQuestions(collections: readonly (readonly string[])[], count: number): string[] {
  const random = seededRandom(SEED);
  const asked = collections.filter((questions) => questions.length > 0);
  const each = Math.ceil(count / asked.length);
  const drawn = asked.flatMap((questions) => shuffled(questions, random).slice(0, each));
  return shuffled(drawn, random).slice(0, count);
}

/** Questions where nobody has asked any: words that stand together in the passages, one question of a passage. */
export function makeQuestions(passages: readonly SearchPassage[], count: number): string[] {
  const random = seededRandom(SEED);
  return evenly(passages, count).map(({ text }) => wordsOf(text, random));
}

function wordsOf(text: string, random: Random): string {
  const clauses = text
    .split(CLAUSE_END)
    .map((clause) => clause.trim())
    .filter((clause) => clause.length >= ASKED.least);
  const clause = clauses[Math.floor(random() * clauses.length)] ?? text;
  const most = /\p{Script=Han}/u.test(clause) ? ASKED.han : ASKED.other;
  // Not up to the middle of a word.
  return clause.length <= most
    ? clause
    : clause
        .slice(0, most)
        .replace(/(?<=\s)\w+$/, '')
        .trim();
}
