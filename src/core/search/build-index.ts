import type { Glossary } from '../notes/glossary.ts';
import type { Pieces } from '../text/pieces.ts';
import { analyse } from './analysis.ts';
import { readGlossaryNames } from './glossary-names.ts';
import { PassageIndex } from './passage-index.ts';
import type { SearchPassage } from './search-passage.ts';
import { append } from './slots.ts';

/** Analyses and indexes passages, one in a piece. The glossary adds names, never passages. */
export function* buildIndex<P extends SearchPassage>(
  passages: readonly P[],
  glossary: Glossary,
): Pieces<PassageIndex<P>> {
  const index = new PassageIndex<P>(yield* readGlossaryNames(glossary));
  for (const entry of glossary) {
    for (const name of entry.names) {
      index.statistics.vocabulary.give(name);
      index.statistics.soundNames.give(name);
    }
    yield;
  }
  for (const passage of passages) {
    const analysis = analyse(passage, index.glossary);
    yield;
    const note = index.noteAt(passage.path);
    const { slot, kept } = index.insert(note, analysis);
    append(note.version, slot, passage);
    index.statistics.add(kept);
    yield;
  }
  return index;
}
