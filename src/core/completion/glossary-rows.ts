import type { Glossary } from '../notes/glossary.ts';
import { phraseKey, phraseUnits } from '../text/phrase-key.ts';
import { type Name, nameOf } from './name.ts';

/** A name in a row of the glossary. */
export interface GlossaryName {
  readonly row: number;
  readonly name: Name;
}

/** Finds the names of a glossary, alone and in texts. */
export interface GlossaryRows {
  readonly rows: readonly (readonly Name[])[];
  /** The row that holds a name, by its phrase key. */
  rowOf(phrase: string): number | undefined;
  /** The names that stand in a text, none twice. */
  namesIn(text: string): GlossaryName[];
}

/** Rows between two pauses. */
const AT_A_TIME = 20;

/** Reads a glossary in pieces of a few milliseconds. */
export function* readGlossaryRows(glossary: Glossary): Generator<void, GlossaryRows> {
  const rows: (readonly Name[])[] = [];
  const byPhrase = new Map<string, GlossaryName>();
  /** Every beginning of every phrase: where the text has none of them, none goes on. */
  const beginnings = new Set<string>();
  for (const [row, entry] of glossary.entries()) {
    const names = entry.names.map(nameOf);
    rows.push(names);
    for (const name of names) {
      const phrase = phraseKey(name.text);
      if (phrase === '' || byPhrase.has(phrase)) continue;
      byPhrase.set(phrase, { row, name });
      for (let length = 1; length <= phrase.length; length++) beginnings.add(phrase.slice(0, length));
    }
    if (row % AT_A_TIME === AT_A_TIME - 1) yield;
  }
  return {
    rows,
    rowOf: (phrase) => byPhrase.get(phrase)?.row,
    namesIn: (text) => {
      const units = phraseUnits(text);
      const found = new Set<GlossaryName>();
      for (let start = 0; start < units.length; start++) {
        let phrase = '';
        for (let end = start; end < units.length; end++) {
          phrase += units[end];
          if (!beginnings.has(phrase)) break;
          const name = byPhrase.get(phrase);
          if (name) found.add(name);
        }
      }
      return [...found];
    },
  };
}
