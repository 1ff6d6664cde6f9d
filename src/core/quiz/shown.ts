import type { Language } from '../notes/passage.ts';
import type { Fact } from './fact.ts';
import type { Names } from './names.ts';

const STOPS: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

/** A fact as it is shown: terms as the glossary spells them, Chinese with its own stops and no blanks to spare. */
export function shown<T extends Fact>(fact: T, names: Names): T {
  if (fact.kind === 'about') {
    return { ...fact, before: tidied(fact.before, fact.language), after: tidied(fact.after, fact.language) };
  }
  if (fact.kind !== 'explained') return fact;
  const spelled = names.spelled(fact.term);
  // `Iaas` is a slip, `Container` a word at the start of a line.
  const term = /.[A-Z]/.test(spelled) ? spelled : fact.term;
  const own = fact.names.map((name) => (name === fact.term ? term : name));
  return { ...fact, term, names: own, description: tidied(fact.description, fact.language) };
}

/** `a, b` between Chinese words becomes `a，b`, `a/ b` `a、b`, and brackets around Chinese are full-width ones. */
export function tidied(text: string, language: Language): string {
  if (language !== 'zh') return text.replace(/[^\S\n]+/g, ' ');
  return text
    .replace(/(?<=[\p{Script=Han}A-Za-z\d)）”%])\s*([,;:?!])\s*(?=[\p{Script=Han}“（(])/gu, (_, stop) =>
      fullWidth(stop),
    )
    .replace(/(?<=[\p{Script=Han})）”])\s*([,;?!])\s*(?=[A-Za-z\d])/gu, (_, stop) => fullWidth(stop))
    .replace(/\s*\(\s*([^()]*\p{Script=Han}[^()]*?)\s*\)\s*/gu, '（$1）')
    .replace(
      /(?<=\p{Script=Han})\s*[/／]\s*(?=[\p{Script=Han}A-Za-z])|(?<=[A-Za-z])\s*[/／]\s*(?=\p{Script=Han})/gu,
      '、',
    )
    .replace(/(?<=[，、；。（）])\s+|\s+(?=[，、；。（）])/gu, '');
}

function fullWidth(stop: string): string {
  return STOPS[stop] ?? stop;
}
