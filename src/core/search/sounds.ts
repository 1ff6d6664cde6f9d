import { syllableOf, syllablesOf } from '../text/syllable.ts';

const ids = new Map<string, number>();
const sounds = new Map<string, number>();

/**
 * What a character sounds like, as a positive number: syllables without tones, of which those that many speakers do
 * not tell apart (zh/z, n/l, ang/an) count as one. A character without pinyin sounds like itself.
 */
export function soundOf(character: string): number {
  let sound = sounds.get(character);
  if (sound === undefined) {
    sound = idOf(syllableOf(character));
    sounds.set(character, sound);
  }
  return sound;
}

/** Whether two characters sound alike in any of their readings. */
export function soundsLike(a: string, b: string): boolean {
  if (soundOf(a) === soundOf(b)) return true;
  const [ofA, ofB] = [syllablesOf(a).map(idOf), syllablesOf(b).map(idOf)];
  return ofA.some((sound) => ofB.includes(sound));
}

function idOf(syllable: string): number {
  const merged = syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/ng$/, 'n');
  const known = ids.get(merged);
  if (known !== undefined) return known;
  ids.set(merged, ids.size + 1);
  return ids.size;
}
