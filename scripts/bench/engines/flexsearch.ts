import { Index } from 'flexsearch';
import { type BuildEngine, LIMIT, searchedText, wordsOf } from './engine.ts';

/** FlexSearch with whole words of our analysis. `suggest` makes it OR; without, all words must be there. */
export const flexsearch: BuildEngine = (passages) => {
  const index = new Index({ tokenize: 'strict', encode: wordsOf });
  for (const [id, passage] of passages.entries()) index.add(id, searchedText(passage));
  return { ask: (question) => index.search(question, { limit: LIMIT, suggest: true }) };
};
