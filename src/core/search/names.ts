import { normalize } from '../text/normalize.ts';
import { phraseKey } from '../text/phrase-key.ts';
import { type LocatedUnit, locateUnits } from '../text/tokens.ts';
import type { NamedThing } from './glossary-names.ts';
import type { PhraseMatch } from './phrases.ts';
import type { Terminology } from './terminology.ts';

/** A question in the names that the notes use. */
export interface Renamed {
  /** Normalised. */
  readonly text: string;
  readonly located: readonly LocatedUnit[];
  /** The names of the glossary among its units. */
  readonly names: readonly PhraseMatch<NamedThing>[];
  /** Still other names that the notes use for the things that were renamed. */
  readonly further: readonly string[];
  /** Glossary terms of the question that the notes never mention under any name, as phrase keys. */
  readonly absent: readonly string[];
}

/**
 * Puts names that the notes use in place of names that they don't (`hybrid cloud` becomes 混合云), and tells
 * which terms the notes don't know under any name. A name that the notes use stays as it is.
 * @param normalized the question, normalised
 */
export function useNamesOfNotes(normalized: string, index: Terminology): Renamed {
  const located = locateUnits(normalized);
  const names = index.glossary.longest(located.map(({ unit }) => unit));
  const further: string[] = [];
  const absent: string[] = [];
  let text = '';
  let copied = 0;
  for (const match of names) {
    if (index.occurs(match.phrase)) continue;
    const [name, ...others] = match.value.names.filter((other) => index.occurs(phraseKey(other)));
    if (name === undefined) {
      absent.push(match.phrase);
      continue;
    }
    further.push(...others);
    text += `${normalized.slice(copied, located[match.start]?.start)} ${normalize(name)} `;
    copied = located[match.end - 1]?.end ?? copied;
  }
  if (copied === 0) return { text: normalized, located, names, further, absent };
  text += normalized.slice(copied);
  const inText = locateUnits(text);
  return {
    text,
    located: inText,
    names: index.glossary.longest(inText.map(({ unit }) => unit)),
    further,
    absent,
  };
}
