import type { Language } from '../../notes/passage.ts';

const HAN = '\\p{Script=Han}';
/** Western stops that stand where Chinese ones belong. */
const STOPS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<=[${HAN}”）》)])[^\\S\\n]*,[^\\S\\n]*|,[^\\S\\n]*(?=[${HAN}“《])`, 'gu'), '，'],
  [new RegExp(`(?<=[${HAN}”）》)])[^\\S\\n]*;[^\\S\\n]*|;[^\\S\\n]*(?=[${HAN}“《])`, 'gu'), '；'],
  [new RegExp(`(?<=[${HAN}”）》)])[^\\S\\n]*:[^\\S\\n]*(?=[${HAN}“《A-Za-z_])`, 'gu'), '：'],
  [new RegExp(`(?<=${HAN})\\?(?!\\?)`, 'gu'), '？'],
  [new RegExp(`\\(([^()\\n]*${HAN}[^()\\n]*)\\)`, 'gu'), '（$1）'],
];

/** A text of the notes as it is printed: Chinese with the stops of Chinese, no blanks within brackets, one at most. */
export function printed(text: string, language: Language): string {
  const single = text.replace(/[^\S\n]{2,}/gu, ' ');
  if (language !== 'zh') return single;
  const close = single
    .replace(/(?<=[(（])[^\S\n]+|[^\S\n]+(?=[)）])/gu, '')
    .replace(/[^\S\n]*([/／、])[^\S\n]+(?=\p{Script=Han})/gu, '$1');
  return STOPS.reduce((said, [stop, chinese]) => said.replace(stop, chinese), close);
}
