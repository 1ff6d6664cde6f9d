import type { Glossary, GlossaryEntry } from '../notes/glossary.ts';
import { oncePer } from '../text/once-per.ts';
import { phraseKey, phraseUnits } from '../text/phrase-key.ts';

/** What the glossary knows about names. */
export interface Names {
  /** Whether two names mean the same thing. */
  same(a: string, b: string): boolean;
  /** Every name of a thing, itself first. */
  of(name: string): readonly string[];
  /** As the glossary spells it: `IaaS` for `Iaas`. */
  spelled(name: string): string;
  /** A text with the names of Latin letters in it as the glossary spells them: `open stack` is OpenStack. */
  spelledIn(text: string): string;
  /** Names of other things of the same kind that differ from a Chinese one by a single character. */
  twins(name: string): readonly string[];
  /** What kind of thing it is, or `null`. */
  group(name: string): string | null;
}

const LATIN = /^[A-Za-z][\w+#-]{2,}(?: [A-Za-z][\w+#-]*)*$/;
/** A word of Latin letters, or two. */
const WORDS = /(?<![\w.-])[A-Za-z][\w+#-]{2,}(?: [A-Za-z][\w+#-]*)?(?![\w.]*\w)/g;

function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '');
}

export const namesOf = oncePer((glossary: Glossary): Names => {
  const entries = new Map<string, GlossaryEntry>();
  for (const entry of glossary) {
    for (const name of entry.names) if (!entries.has(phraseKey(name))) entries.set(phraseKey(name), entry);
  }
  const spellings = new Map<string, string>();
  for (const { names } of glossary) {
    for (const name of names) {
      const letters = lettersOf(name);
      if (LATIN.test(name) && /[A-Z]/.test(name) && !spellings.has(letters)) spellings.set(letters, name);
    }
  }
  const entryOf = (name: string) => entries.get(phraseKey(name));
  return {
    same(a, b) {
      const entry = entryOf(a);
      return phraseKey(a) === phraseKey(b) || (entry !== undefined && entry === entryOf(b));
    },
    of: (name) => [...new Set([name, ...(entryOf(name)?.names ?? [])])],
    spelled: (name) => entryOf(name)?.names.find((known) => phraseKey(known) === phraseKey(name)) ?? name,
    spelledIn: (text) =>
      text.replace(WORDS, (words) => {
        const parts = words.split(' ');
        return (
          spellings.get(lettersOf(words)) ??
          parts.map((part) => spellings.get(part.toLowerCase()) ?? part).join(' ')
        );
      }),
    twins(name) {
      const own = entryOf(name);
      return glossary
        .filter((entry) => entry !== own && own !== undefined && entry.group === own.group)
        .flatMap((entry) => entry.names)
        .filter(
          (other) =>
            other.length === name.length &&
            other.at(-1) === name.at(-1) &&
            [...other].filter((c, i) => c !== name[i]).length === 1,
        );
    },
    group: (name) => entryOf(name)?.group || null,
  };
});

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
