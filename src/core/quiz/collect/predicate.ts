import type { Language } from '../../notes/passage.ts';
import { columns } from './place.ts';

/** A sequence or a formula, not a sentence. */
const CHAIN = /->|=>|<-|→|⇒|←|➜|>>|[=≈≠<>]|\s[>+]\s/u;
/** It refers to something that stands elsewhere: `该索引`, `这种方式`, `the above`. */
const REFERS =
  /(?<!应)该(?=\p{Script=Han})|(?<![因彼由如从据为对至就])此(?![外时刻后])|这(?![类样])|(?<!、[^，。；]{1,12})这[类样]|同上|(?<!、[^，。；]{1,12})那[个种些]|[上下前后]面(?:的|所|提|说|讲|介绍)(?!\p{Script=Han}{1,6}[式法])|左图|右图|\b(?:the above|as above|this|these|those|such an?|same as|the former|the latter|see)\b/iu;
/** What shows that words are joined to a clause and do not just stand side by side. */
const JOINED = {
  zh: /[的地得是把被将由从在对为使让能可会有不以向给按用于到和与或及并其了着过就都而则所让当后前时中内外上下]/u,
  en: /\b(?:an?|the|of|that|which|who|whose|where|when|to|for|from|by|with|without|in|into|on|onto|at|as|between|is|are|than|through|using|per|it|its|while|until|if|and)\b/iu,
};

/** Whether a text points to something that stands elsewhere, or is a sequence. */
export function refers(text: string): boolean {
  return CHAIN.test(text) || REFERS.test(text);
}

/** Whether a text says something of its subject in a whole clause; names, chains and formulas in a row do not. */
export function isPredicate(text: string, language: Language): boolean {
  if (refers(text) || /\s{2,}/.test(text)) return false;
  // `极限码元速率 2W`: a formula behind words.
  if (/\p{Script=Han}\s+\d*[A-Za-z]$/u.test(text)) return false;
  return language === 'zh' ? isChinese(text) : isEnglish(text);
}

/** The same for a line among others of its kind: a few words will do (`调超参数`). */
export function isShortPredicate(text: string, language: Language): boolean {
  if (isPredicate(text, language)) return true;
  const isShort =
    language === 'zh' && !refers(text) && !/\s{2,}|[A-Za-z\d]/.test(text) && !/[它他她]/u.test(text);
  return isShort && (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4;
}

function isChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0;
  if (han < 6 || letters > han * 2) return false;
  // `给它CPU也跑不了`: what it stands for is not said, unless the sentence names something to do it to.
  if (/[它他她]/u.test(text) && !/[把将对].+[它他她]/u.test(text)) return false;
  const pieces = text.split(/[\s，,；;、/]+/u).filter((piece) => piece !== '');
  const long = pieces.filter((piece) => (piece.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6);
  // Short pieces with blanks between are a list of names or of qualities.
  const spaced = text.split(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u).length;
  return long.some((piece) => JOINED.zh.test(piece) || columns(piece) >= 16) && spaced < 3;
}

function isEnglish(text: string): boolean {
  const words = text.split(/\s+/);
  const pieces = text.split(/\s*[,;/]\s*/);
  const isList =
    pieces.length >= 3 && pieces.every((piece) => piece.split(/\s+/).length <= 2 && !/ing$/.test(piece));
  return words.length >= 4 && JOINED.en.test(text) && !isList;
}
