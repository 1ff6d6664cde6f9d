import MiniSearch from 'minisearch';
import { type BuildEngine, LIMIT, searchedText, termsOf } from './engine.ts';

/** MiniSearch as it comes, with our analysis. */
export const minisearch: BuildEngine = (passages) => {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: termsOf,
    processTerm: (term) => term,
  });
  index.addAll(passages.map((passage, id) => ({ id, text: searchedText(passage) })));
  return { ask: (question) => index.search(question).slice(0, LIMIT) };
};
