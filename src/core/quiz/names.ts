import type { Glossary, GlossaryEntry } from '../notes/glossary.ts';
import { oncePerInPieces } from '../text/once-per.ts';
import { phraseKey, phraseUnits } from '../text/phrase-key.ts';
import { type Pieces, runPieces } from '../text/pieces.ts';

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

/** A name as it is compared. */
interface ReadName {
  readonly key: string;
  readonly entry: GlossaryEntry | undefined;
}

/** How many names are kept as they were read: those of the largest notes that questions are made of are fewer. */
const MOST_READ = 20_000;

/** What a glossary knows about names; read at once where `namesInPieces` has not read it. */
export function namesOf(glossary: Glossary): Names {
  return runPieces(namesInPieces(glossary));
}

/** The same, a row in a piece. */
export const namesInPieces = oncePerInPieces(function* (glossary: Glossary): Pieces<Names> {
  const entries = new Map<string, GlossaryEntry>();
  const spellings = new Map<string, string>();
  for (const entry of glossary) {
    for (const name of entry.names) {
      const key = phraseKey(name);
      if (!entries.has(key)) entries.set(key, entry);
      const letters = lettersOf(name);
      if (LATIN.test(name) && /[A-Z]/.test(name) && !spellings.has(letters)) spellings.set(letters, name);
    }
    yield;
  }
  /** Each name is compared with thousands of others. */
  const known = new Map<string, ReadName>();
  const read = (name: string): ReadName => {
    const before = known.get(name);
    if (before) return before;
    const key = phraseKey(name);
    const now = { key, entry: entries.get(key) };
    if (known.size >= MOST_READ) known.clear();
    known.set(name, now);
    return now;
  };
  const entryOf = (name: string) => read(name).entry;
  return {
    same(a, b) {
      const [x, y] = [read(a), read(b)];
      return x.key === y.key || (x.entry !== undefined && x.entry === y.entry);
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
