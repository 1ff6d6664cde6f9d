import { Index } from 'flexsearch';
import { type BuildEngine, LIMIT, searchedText, termsOf } from './engine.ts';

/** FlexSearch with whole terms of our analysis. `suggest` makes it OR; without, all terms must be there. */
export const flexsearch: BuildEngine = (passages) => {
  const index = new Index({ tokenize: 'strict', encode: termsOf });
  for (const [id, passage] of passages.entries()) index.add(id, searchedText(passage));
  return { ask: (question) => index.search(question, { limit: LIMIT, suggest: true }) };
};
