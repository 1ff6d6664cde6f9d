/** A question cut where its last name may begin. */
export interface UnfinishedName {
  readonly before: string;
  readonly name: string;
  /** The name follows a Chinese character at once. */
  readonly afterHan: boolean;
}

/**
 * Words after which a question names a thing. After 的 or "to" it mostly names an aspect or says what to do (混合云的应用,
 * "how to deploy"), and a name put there would make another question of it.
 */
const BEFORE_HAN =
  /(?:[是叫和与跟同及或比讲用查找、，,:：“"「《\s]|叫做|介绍(?:一下)?|解释(?:一下)?|说明(?:一下)?|了解|关于|比较|定义)$/;
const BEFORE_LATIN =
  /(?:^|[\s"'“(])(?:is|are|was|were|an?|the|of|and|or|vs\.?|versus|between|about|define|definition|explain|describe|compare|than|like|does|do|use|using)\s+$|[,，、:：]\s*$/i;
const WORD_AT_END = /[\p{L}\p{M}\p{N}]$/u;
const HAN_AT_END = /\p{Script=Han}$/u;
const HAN = /^\p{Script=Han}/u;
const LATIN = /^[\p{L}\p{N}]{2}/u;

/** A name is no longer; what stands further left is the question. */
const LONGEST = 40;

/** The places of a question where a name may begin that goes on to its end, from left to right. */
export function unfinishedNames(question: string): UnfinishedName[] {
  const found: UnfinishedName[] = [];
  for (let at = Math.max(1, question.length - LONGEST); at < question.length; at++) {
    const before = question.slice(0, at);
    const name = question.slice(at);
    if (mayBegin(before, name)) found.push({ before, name, afterHan: HAN_AT_END.test(before) });
  }
  return found;
}

function mayBegin(before: string, name: string): boolean {
  if (HAN.test(name)) return BEFORE_HAN.test(before);
  // Two letters at least; among Chinese words every foreign one is likely to be a name.
  if (!LATIN.test(name)) return false;
  if (HAN_AT_END.test(before)) return true;
  return !WORD_AT_END.test(before) && (/\p{Script=Han}/u.test(before) || BEFORE_LATIN.test(before));
}
