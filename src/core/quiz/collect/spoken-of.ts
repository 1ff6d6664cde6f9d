import { splitLabel } from '../../notes/head-terms.ts';
import type { Language } from '../../notes/passage.ts';
import { columns } from './place.ts';

/** What a line is about, by its first sentence. */
export interface Spoken {
  readonly term: string;
  /** Whether it stands before a colon. */
  readonly isLabel: boolean;
}

const LONGEST = 30;
/** `康威定律指出，…`, `Saga 模式是…的方法`. */
const SUBJECT = {
  zh: /^((?:[A-Za-z][\w.+-]*\s?)?[\p{Script=Han}A-Za-z]{2,12}?)\s?(?:是(?!否|不)|指(?!令|针|数|标)|就是|指出)/u,
  en: /^((?:The |An? )?[A-Z][\w-]*(?: [\w-]+){0,3}?) (?:is|are|was|were|means|refers to|states)\b/,
};
const PRONOUN = {
  zh: /^它(?=最早|最初|首先|首次|由|于|在|是|的(?:概念|名称|名字))/u,
  en: /^It (?=was|is|has|had|became|began|came)\b/,
};
/** Keywords that go on under the label of their line: `Lambda: runs code. max 15 min per run`. */
const KEYWORDS = {
  zh: /^(?:默认|最[大小高低长短])/u,
  en: /^(?:max|min|default|[a-z]+ (?:[a-z]+ )?(?:max|min|default|limit))\b/,
};
const FOUND = /(?:发现|提出|发明|创立|建立|引入|写|搞|做|提|定)[出来]{0,2}的[。.\s]*$/u;

/** The term that the first sentence of a line explains, or `null`. */
export function spokenOf(sentence: string, language: Language): Spoken | null {
  const label = splitLabel(sentence)?.label.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '');
  const term = label ?? SUBJECT[language].exec(sentence)?.[1];
  if (term === undefined || columns(term) > LONGEST || /[\d。，,；;]/u.test(term)) return null;
  if (/^[这那该此其它本我你他她]|^(?:this|that|these|those|it|there|he|she|they)\b/iu.test(term)) return null;
  return { term, isLabel: label !== undefined };
}

/**
 * A later sentence of a line with its term in the place of the pronoun that stands for it, or before a clause that tells
 * who found it (`1958年…发现的`); `null` where that cannot be said.
 */
export function named(sentence: string, spoken: Spoken | null, language: Language): string | null {
  if (FOUND.test(sentence) && !/[是:：]/u.test(sentence)) {
    return spoken && /^\d|^[于由在]/u.test(sentence) ? `${spoken.term}是${sentence}` : null;
  }
  if (spoken?.isLabel && KEYWORDS[language].test(sentence)) return `${spoken.term}: ${sentence}`;
  const isOf = PRONOUN[language].test(sentence);
  return spoken && isOf
    ? sentence.replace(PRONOUN[language], language === 'en' ? `${spoken.term} ` : spoken.term)
    : sentence;
}
