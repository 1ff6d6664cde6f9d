import { ConverterFactory } from 'opencc-js/core';
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';

const convert = ConverterFactory([phrases, characters]);

/** Code units of which every text that the converter changes holds one; of what is beyond the basic plane, the first. */
const TRADITIONAL = new RegExp(
  `[${[...tellingCharacters()].map((character) => character.charAt(0)).join('')}]`,
);

/**
 * Makes traditional characters simplified. Expects NFKC, in which compatibility ideographs are gone. The converter
 * looks up every character, so it is kept for texts in which it may find something.
 */
export function simplify(text: string): string {
  return TRADITIONAL.test(text) ? convert(text) : text;
}

/** Every entry of the dictionaries that changes its source has one of these in it. */
function tellingCharacters(): Set<string> {
  const changes = (dictionary: string) =>
    dictionary
      .split('|')
      .map((entry) => entry.split(' '))
      .filter(([source, replacement]) => source !== replacement);
  const telling = new Set(changes(characters).map(([character = '']) => character));
  for (const [phrase = '', replacement = ''] of changes(phrases)) {
    const own = [...phrase];
    if (own.some((character) => telling.has(character))) continue;
    for (const character of own) if (!replacement.includes(character)) telling.add(character);
  }
  return telling;
}
