import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stem } from '../src/core/text/tokens.ts';

/*
 * Writes src/core/search/english-words.ts from the lexicon that `natural` brings along for its part-of-speech
 * tagger: 93,000 words of edited American English, 4 MB of JSON, too large to load for a spelling check.
 * Run by hand, when the lexicon changes: node scripts/english-words.ts
 */

/** Shorter words are never corrected; of longer ones hardly two are one edit apart. */
const WORD = /^[a-z]{4,10}$/;
const LINE = 110;

const lexicon = new URL(
  '../node_modules/natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json',
  import.meta.url,
);
const words = Object.keys(JSON.parse(readFileSync(lexicon, 'utf8')) as Record<string, unknown>);
const stems = [...new Set(words.filter((word) => WORD.test(word)).map(stem))].sort();

const lines: string[] = [''];
for (const next of stems) {
  const line = lines.at(-1) ?? '';
  if (line.length + next.length + 1 > LINE) lines.push(next);
  else lines[lines.length - 1] = line === '' ? next : `${line} ${next}`;
}
const source = `// Written by scripts/english-words.ts; do not edit.

/** Porter stems of English words of 4 to 10 letters, from the lexicon of \`natural\`, between white space. */
export const ENGLISH_STEMS = \`
${lines.join('\n')}
\`;
`;
writeFileSync(fileURLToPath(new URL('../src/core/search/english-words.ts', import.meta.url)), source);
