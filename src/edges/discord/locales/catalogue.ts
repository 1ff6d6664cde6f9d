import { type Catalogue, en } from './en.ts';
import { zhCN } from './zh-CN.ts';

/** The catalogue for a Discord locale: Chinese for every `zh-*`, English for all others. */
export function catalogueFor(locale: string): Catalogue {
  return locale.startsWith('zh') ? zhCN : en;
}

/** Discord's locales other than the default, each with its catalogue, for command definitions. */
const TRANSLATIONS = { 'zh-CN': zhCN, 'zh-TW': zhCN };

/** A string in every translation, as `name_localizations` and `description_localizations` want it. */
export function localizations(pick: (catalogue: Catalogue) => string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(TRANSLATIONS).map(([locale, catalogue]) => [locale, pick(catalogue)]),
  );
}
