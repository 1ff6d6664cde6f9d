import { normalize } from '../text/normalize.ts';
import { phraseKey } from '../text/phrase-key.ts';
import { locateUnits } from '../text/tokens.ts';
import type { Terminology } from './terminology.ts';

/** A question in the names that the notes use. */
export interface Renamed {
  readonly text: string;
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
  const further: string[] = [];
  const absent: string[] = [];
  let text = '';
  let copied = 0;
  for (const match of index.glossary.longest(located.map(({ unit }) => unit))) {
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
  return { text: text + normalized.slice(copied), further, absent };
}
