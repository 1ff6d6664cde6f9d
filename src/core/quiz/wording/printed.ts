import type { Language } from '../../notes/passage.ts';

const HAN = '\\p{Script=Han}';
/** Western stops that stand where Chinese ones belong. */
const STOPS: readonly (readonly [RegExp, string])[] = [
  // A blank between two clauses stands for a stop.
  [new RegExp(`(?<=${HAN}{3})[^\\S\\n](?=${HAN}{3})`, 'gu'), '，'],
  [new RegExp(`(?<=[${HAN}”）》)%])[^\\S\\n]*,[^\\S\\n]*|,[^\\S\\n]*(?=[${HAN}“《])`, 'gu'), '，'],
  [new RegExp(`(?<=[${HAN}”）》)%])[^\\S\\n]*;[^\\S\\n]*|;[^\\S\\n]*(?=[${HAN}“《])`, 'gu'), '；'],
  [
    new RegExp(
      `(?<=[${HAN}”）》)A-Za-z])[^\\S\\n]*:[^\\S\\n]*(?=[${HAN}“《])|(?<=[${HAN}”）》)])[^\\S\\n]*:[^\\S\\n]*(?=[A-Za-z_])`,
      'gu',
    ),
    '：',
  ],
  [new RegExp(`(?<=${HAN})\\?(?!\\?)`, 'gu'), '？'],
  [new RegExp(`(?<=${HAN})!(?![!=])`, 'gu'), '！'],
  [new RegExp(`[^\\S\\n]*\\(([^()\\n]*${HAN}[^()\\n]*)\\)[^\\S\\n]*`, 'gu'), '（$1）'],
  [new RegExp(`(?<=${HAN})[^\\S\\n]*\\(([^()\\n]*)\\)`, 'gu'), '（$1）'],
];
/** A list of short words with nothing but blanks between. */
const WORDS = /^\p{Script=Han}{1,4}(?: \p{Script=Han}{1,4})+$/u;
/** What stands between two members of a list: a server may be called `A/B`, but `存储/ 网络` are two things. */
const SLASHES =
  /(?<=\p{Script=Han})\s*[/／]\s*(?=[\p{Script=Han}A-Za-z])|(?<=[A-Za-z])\s*[/／]\s*(?=\p{Script=Han})/gu;

/**
 * A text of the notes as it is printed: Chinese with the stops of Chinese, no blanks within brackets or beside stops and
 * one beside foreign words; at most one blank anywhere.
 */
export function printed(text: string, language: Language): string {
  const single = text.replace(/[^\S\n]{2,}/gu, ' ');
  if (language !== 'zh') return single;
  if (WORDS.test(single)) return single.replaceAll(' ', '、');
  const close = single
    .replace(/(?<=[(（])[^\S\n]+|[^\S\n]+(?=[)）])/gu, '')
    .replace(/[^\S\n]*([/／、])[^\S\n]+(?=\p{Script=Han})/gu, '$1');
  return STOPS.reduce((said, [stop, chinese]) => said.replace(stop, chinese), close)
    .replace(/(?<=[，、；：。？！（）])[^\S\n]+|[^\S\n]+(?=[，、；：。？！（）])/gu, '')
    .replace(/(?<=____年)[^\S\n](?=\p{Script=Han})/gu, '')
    .replace(/(?<=\p{Script=Han})[^\S\n]+(?=____)|(?<=____)[^\S\n]+(?=\p{Script=Han})/gu, '')
    .replace(/(?<=\p{Script=Han})(?=[A-Za-z]{2})|(?<=[A-Za-z][\w-]+)(?=\p{Script=Han})/gu, ' ');
}

/** The same for running text, in which slashes part the members of a list: `a/ b` becomes `a、b`. */
export function asProse(text: string, language: Language): string {
  const whole = printed(text, language);
  return language === 'zh' ? whole.replace(SLASHES, '、') : whole;
}
