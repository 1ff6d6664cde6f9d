import { normalize } from '../text/normalize.ts';

/** Around an answer: quotes, brackets, stops, dashes, Markdown's marks. `C++`, `C#` and `50%` keep theirs. */
const AROUND = '[\\p{Pi}\\p{Pf}\\p{Ps}\\p{Pe}\\p{Pd}\\s.,;:!?\'"`*_~…。、·|]';
/** The look behind keeps long runs of stops within a text from being tried at each of their characters. */
const OUTER = new RegExp(`^${AROUND}+|(?<!${AROUND})${AROUND}+$`, 'gu');
/** What joins two parts of a name, or stands for nothing: `multi-tenant`, `multi tenant`, `A·B`. */
const JOINT = /[\s\p{Pd}_·•‧・.'’]+/gu;
const BRACKETS_AT_END = /(?<!\s)\s*[(（][^()（）]+[)）]\s*$/;

/** An answer as it is compared. */
export interface AnswerKey {
  /** Without white space, joints and what stands around it; never empty unless nothing can be seen. */
  readonly text: string;
  /** Its words in lower case, what white space or a joint parts; a Chinese answer is one. */
  readonly words: readonly string[];
}

/** How an answer is compared: NFKC, lower case, simplified; white space, joints and outer punctuation don't count. */
export function answerKey(answer: string): AnswerKey {
  const plain = normalize(answer).trim();
  const bare = plain.replace(OUTER, '');
  if (bare === '') return { text: plain.replace(/\s+/g, ''), words: plain === '' ? [] : [plain] };
  const words = bare.split(JOINT).filter((word) => word !== '');
  return { text: joined(words), words };
}

/**
 * The ways to read what was typed: as it is, and without its articles. The last word is never an article: vitamin A
 * is not a vitamin.
 */
export function typedKeys(typed: string): readonly AnswerKey[] {
  const key = answerKey(typed);
  return withVariant(key, (word) => word === 'the' || word === 'a' || word === 'an');
}

/**
 * The ways to write an accepted answer: as it is, without its articles, and without a remark in brackets at its end.
 * A capital A within a name is no article: an `A record` is not a record.
 */
export function acceptedKeys(accepted: string): readonly AnswerKey[] {
  const capitalA = /(?<![\p{L}\p{N}])An?(?![\p{L}\p{N}])/u.test(accepted.normalize('NFKC'));
  const isArticle = (word: string) => word === 'the' || (!capitalA && (word === 'a' || word === 'an'));
  const bare = accepted.replace(BRACKETS_AT_END, '');
  const texts = bare === '' || bare === accepted ? [accepted] : [accepted, bare];
  return texts.flatMap((text) => withVariant(answerKey(text), isArticle));
}

function withVariant(key: AnswerKey, isArticle: (word: string) => boolean): readonly AnswerKey[] {
  const words = key.words.filter((word, i) => i === key.words.length - 1 || !isArticle(word));
  return words.length === key.words.length ? [key] : [key, { text: joined(words), words }];
}

/** Digits keep their distance: 1-10 is not 110, nor is 3.5 thirty-five. */
function joined(words: readonly string[]): string {
  return words.reduce(
    (text, word) => (/\d$/.test(text) && /^\d/.test(word) ? `${text}.${word}` : text + word),
    '',
  );
}

/** Whether two keys differ by the plural of an English word only. */
export function isPluralOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === `${short}s` && /[a-z]{2}[a-rt-z]$/.test(short);
}
