import type { Glossary, GlossaryEntry } from '../notes/glossary.ts';
import { phraseKey } from '../text/phrase-key.ts';
import type { Pieces } from '../text/pieces.ts';
import { Phrases } from './phrases.ts';

/** A row of the glossary with its names as phrases. */
export interface NamedThing extends GlossaryEntry {
  readonly phrases: readonly string[];
}

/** What the names of a glossary stand for, by phrase. */
export type GlossaryNames = Phrases<NamedThing>;

/** Makes the names of a glossary findable, a row in a piece. */
export function* readGlossaryNames(glossary: Glossary): Pieces<GlossaryNames> {
  const names: GlossaryNames = new Phrases();
  for (const entry of glossary) {
    const thing = { ...entry, phrases: entry.names.map(phraseKey) };
    for (const phrase of thing.phrases) names.set(phrase, thing);
    yield;
  }
  return names;
}
