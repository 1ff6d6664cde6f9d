import type { Language } from '../../../core/notes/passage.ts';
import { type Catalogue, en } from './en.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** Discord's locales other than English, each with its catalogue: a new one is a line here. */
const TRANSLATIONS: ReadonlyMap<string, Catalogue> = new Map([
  ['zh-CN', zhCN],
  ['zh-TW', zhTW],
]);

/** The catalogue for a Discord locale, else one for the same language, else the English one. */
export function catalogueFor(locale: string): Catalogue {
  return TRANSLATIONS.get(locale) ?? sameLanguage(locale) ?? en;
}

/** The language of the notes that a reader with this Discord locale reads first. */
export function notesLanguage(locale: string): Language {
  return languageOf(locale) === 'zh' ? 'zh' : 'en';
}

/** Name and description of a command or option, in every translation. */
export function named(
  pick: (catalogue: Catalogue) => { readonly name: string; readonly description: string },
) {
  return {
    name: pick(en).name,
    name_localizations: localizations((t) => pick(t).name),
    description: pick(en).description,
    description_localizations: localizations((t) => pick(t).description),
  };
}

/** A string in every translation, as `name_localizations` and `description_localizations` want it. */
export function localizations(pick: (catalogue: Catalogue) => string): Record<string, string> {
  return Object.fromEntries(Array.from(TRANSLATIONS, ([locale, catalogue]) => [locale, pick(catalogue)]));
}

function sameLanguage(locale: string): Catalogue | undefined {
  const near = [...TRANSLATIONS.keys()].find((known) => languageOf(known) === languageOf(locale));
  return near === undefined ? undefined : TRANSLATIONS.get(near);
}

/** `zh` of `zh-TW`. */
function languageOf(locale: string): string {
  return locale.replace(/-.*/, '');
}
