import type { Language } from '../notes/passage.ts';
import type { Fact } from './fact.ts';
import type { Names } from './names.ts';
import { asProse } from './wording/printed.ts';

/** A fact as it is shown: terms as the glossary spells them, Chinese with its own stops and no blanks to spare. */
export function shown<T extends Fact>(fact: T, names: Names): T {
  const tidied = (text: string, language: Language) =>
    asProse(language === 'zh' ? names.spelledIn(text) : text, language);
  if (fact.kind === 'about') {
    return { ...fact, before: tidied(fact.before, fact.language), after: tidied(fact.after, fact.language) };
  }
  if (fact.kind === 'numbered' && fact.language === 'zh') {
    return { ...fact, before: names.spelledIn(fact.before), after: names.spelledIn(fact.after) };
  }
  if (fact.kind !== 'explained') return fact;
  const spelled = names.spelled(fact.term);
  // `Iaas` is a slip, `Container` a word at the start of a line.
  const term = /.[A-Z]/.test(spelled) ? spelled : fact.term;
  const own = fact.names.map((name) => (name === fact.term ? term : name));
  // What is known by its name needs nothing else to tell what it is.
  const of = fact.names.some((name) => names.group(name) !== null) ? null : fact.of;
  return { ...fact, term, of, names: own, description: tidied(fact.description, fact.language) };
}
