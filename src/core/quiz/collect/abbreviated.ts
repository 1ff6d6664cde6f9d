import type { Passage } from '../../notes/passage.ts';
import type { Abbreviated } from '../fact.ts';
import { linesIn } from '../lines.ts';
import { sourceAt, topicOf } from './place.ts';

/** `SVM ( Support Vector Machine 支持向量机 )`, `YARN (Yet Another Resource Negotiator)` */
const IN_BRACKETS =
  /(?<![A-Za-z])([A-Z][A-Za-z]{1,6})\s*[(（]\s*([A-Za-z][A-Za-z -]{5,50}?)\s*[,，]?\s*(\p{Script=Han}{3,12})?\s*[)）]/gu;
/** `支持向量机（SVM，Support Vector Machine）` */
const BEHIND =
  /(?<![\p{Script=Han}A-Za-z])(\p{Script=Han}{3,12})\s*[(（]\s*([A-Z][A-Za-z]{1,6})\s*[,，、]\s*([A-Za-z][A-Za-z -]{5,50}?)\s*[)）]/gu;
/** `虚拟私有云VPC`, `弹性计算云(EC2)`: a name with its code, which may be letters of its English name. */
const CODED =
  /(?<![\p{Script=Han}\w])(\p{Script=Han}{3,8})\s*[(（]?\s*([A-Z]{3,5})(?![A-Za-z\d]|\s[A-Za-z])/gu;
const SMALL = /^(?:of|and|the|a|an|as|for|to|in|on|by)$/i;

/**
 * What a Chinese passage says that a name is short for: words in brackets, where the letters are theirs, or a Chinese name
 * beside its letters, of which only the glossary tells whether they are those of its English name.
 */
export function abbreviatedIn(passage: Passage): Abbreviated[] {
  if (passage.role === 'overview' || passage.language !== 'zh') return [];
  return linesIn(passage).flatMap(({ text, line, hasCode }) => {
    if (hasCode) return [];
    const factOf = (
      sentence: string,
      short: string,
      full: string | null,
      name: string | null,
    ): Abbreviated => ({
      kind: 'abbreviated',
      key: `${short}\n${full?.toLowerCase() ?? name}`,
      language: passage.language,
      topic: topicOf(passage),
      source: sourceAt(passage, line),
      short,
      full,
      name,
      sentence,
    });
    return [
      ...[...text.matchAll(IN_BRACKETS)].map(([all, short = '', full = '', name = null]) =>
        factOf(all, short, full, name),
      ),
      ...[...text.matchAll(BEHIND)].map(([all, name = null, short = '', full = '']) =>
        factOf(all, short, full, name),
      ),
      ...[...text.matchAll(CODED)].map(([all, name = null, short = '']) => factOf(all, short, null, name)),
    ].filter(({ short, full }) => full === null || isShortFor(short, full));
  });
}

/** Whether a name is made of the first letters of words, small words counted or not: `IaaS` counts them, `DoS` too. */
export function isShortFor(short: string, full: string): boolean {
  const words = full.split(/[\s-]+/).filter((word) => word !== '');
  const initials = (all: readonly string[]) =>
    all
      .map((word) => word.charAt(0))
      .join('')
      .toLowerCase();
  const letters = short.toLowerCase();
  return (
    /[A-Z].*[A-Z]/.test(short) &&
    words.length > 1 &&
    (initials(words) === letters || initials(words.filter((word) => !SMALL.test(word))) === letters)
  );
}
