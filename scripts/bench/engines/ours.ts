import { createSearch } from '../../../src/core/search/search.ts';
import { projectGlossary } from '../../notes.ts';
import { type BuildEngine, LIMIT } from './engine.ts';

/** All that an answer takes: spelling, glossary, ranking, confidence, the first excerpt. */
export const ours: BuildEngine = (passages) => {
  const search = createSearch(passages, projectGlossary());
  return { ask: (question) => search.ask(question, LIMIT).hits[0]?.excerpt };
};
