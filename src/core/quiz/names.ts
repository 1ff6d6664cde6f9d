import type { Glossary, GlossaryEntry } from '../notes/glossary.ts';
import { phraseKey, phraseUnits } from '../text/phrase-key.ts';

/** What the glossary knows about names. */
export interface Names {
  /** Whether two names mean the same thing. */
  same(a: string, b: string): boolean;
  /** Every name of a thing, itself first. */
  of(name: string): readonly string[];
  /** As the glossary spells it: `IaaS` for `Iaas`. */
  spelled(name: string): string;
  /** What kind of thing it is, or `null`. */
  group(name: string): string | null;
}

export function namesOf(glossary: Glossary): Names {
  const entries = new Map<string, GlossaryEntry>();
  for (const entry of glossary) {
    for (const name of entry.names) if (!entries.has(phraseKey(name))) entries.set(phraseKey(name), entry);
  }
  const entryOf = (name: string) => entries.get(phraseKey(name));
  return {
    same(a, b) {
      const entry = entryOf(a);
      return phraseKey(a) === phraseKey(b) || (entry !== undefined && entry === entryOf(b));
    },
    of: (name) => [...new Set([name, ...(entryOf(name)?.names ?? [])])],
    spelled: (name) => entryOf(name)?.names.find((known) => phraseKey(known) === phraseKey(name)) ?? name,
    group: (name) => entryOf(name)?.group || null,
  };
}

/** Whether a text names something; words of other scripts count whole, plural or not. */
export function mentions(text: string, name: string): boolean {
  const units = spaced(name);
  return units.length > 2 && spaced(text).includes(units);
}

const known = new Map<string, string>();
const KNOWN = 20_000;

/** The units of a text with a blank around each. */
function spaced(text: string): string {
  let units = known.get(text);
  if (units === undefined) {
    units = ` ${phraseUnits(text).join(' ')} `;
    if (known.size >= KNOWN) known.clear();
    known.set(text, units);
  }
  return units;
}
