import type { Pieces } from '../text/pieces.ts';
import { commonStems } from './common-words.ts';
import { everydayWords } from './everyday.ts';
import { lookAlikes } from './look-alikes.ts';
import { englishStems } from './spelling.ts';
import { synonyms } from './synonyms.ts';

/**
 * Reads the tables of words that questions need, in small pieces. Without it the first questions of a process read
 * them, which takes 40 ms.
 */
export function* warmWords(): Pieces {
  for (const table of [synonyms, commonStems, englishStems, everydayWords, lookAlikes]) yield* table.warm();
}
