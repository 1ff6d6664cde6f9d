import { currentName } from './zone-names.ts';

/** A country or territory, and what it is called. */
export interface Region {
  /** ISO 3166. */
  readonly code: string;
  readonly names: readonly string[];
}

/** Taiwan has names of its own for many countries: 紐西蘭, 寮國. */
const LOCALES = ['en', 'zh-Hans', 'zh-Hant-TW'];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every region that this machine has a name for, in English and Chinese. */
export function regions(): Region[] {
  const [english, ...chinese] = LOCALES.map(
    (locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }),
  );
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) => {
    const name = english?.of(code);
    if (name === undefined) return [];
    return [{ code, names: [name, ...chinese.flatMap((names) => names.of(code) ?? [])] }];
  });
}

/** The zones of a region; none for one that is no country. */
export function zonesOfRegion(code: string): string[] {
  return (new Intl.Locale(`und-${code}`).getTimeZones() ?? []).map(currentName);
}

/** The region that a locale of Discord's is mostly spoken in; `null` for one that is none. */
export function regionOf(locale: string): string | null {
  try {
    return new Intl.Locale(locale).maximize().region ?? null;
  } catch {
    return null;
  }
}
