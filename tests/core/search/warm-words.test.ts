import { expect, test } from 'vitest';
import { synonymsOf } from '../../../src/core/search/synonyms.ts';
import { warmWords } from '../../../src/core/search/warm-words.ts';

/** Lines of all tables together; each is far below a millisecond. */
const FEWEST_PIECES = 1000;

test('the tables of words are read in many pieces, once for all; a question half-way finds what it needs', () => {
  const pieces = warmWords();
  pieces.next();
  expect(synonymsOf('坏处')).toContain('缺点');
  expect([...pieces].length).toBeGreaterThan(FEWEST_PIECES);
  expect([...warmWords()]).toEqual([]);
});
