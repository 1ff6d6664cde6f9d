import pinyin from 'tiny-pinyin';
import { headTerms } from '../notes/head-terms.ts';
import { normalize } from '../text/normalize.ts';
import { Counts, type Side } from './counts.ts';
import { KeyedSets } from './keyed-sets.ts';
import type { SearchPassage } from './search-passage.ts';

/** Shorter names sound like too many ordinary words (网关, 网管). */
export const SHORTEST_HEARD = 3;
export const LONGEST_HEARD = 10;

/** The names of a passage that can be recognised by their sound: headings, and the head terms of its lines. */
export function namesToHear({ headings, text }: SearchPassage): ReadonlySet<string> {
  return heardAmong([...headings, ...text.split('\n').flatMap(headTerms)]);
}

/** Those of the names that are all Han and of fitting length, in simplified characters. */
function heardAmong(names: readonly string[]): ReadonlySet<string> {
  const simplified = names.map((name) => normalize(name).trim());
  return new Set(
    simplified.filter((name) => {
      const { length } = [...name];
      return length >= SHORTEST_HEARD && length <= LONGEST_HEARD && /^\p{Script=Han}+$/u.test(name);
    }),
  );
}

/** The Chinese names of notes and glossary, found by what they sound like. */
export class SoundNames {
  /** How many passages go by a name. */
  readonly heard: Counts;
  /** May hold names of passages that are not shown. */
  private readonly bySound = new KeyedSets<string>();

  constructor(side: Side) {
    this.heard = new Counts(side, {
      appeared: (name) => this.bySound.add(soundOf([...name]), name),
      vanished: (name) => this.bySound.delete(soundOf([...name]), name),
    });
  }

  /** Learns a glossary name for good. */
  give(name: string): void {
    this.heard.add(heardAmong([name]));
  }

  /** Names that sound like these characters, in no order. */
  like(characters: readonly string[]): string[] {
    const names = this.bySound.get(soundOf(characters)) ?? [];
    return [...names].filter((name) => this.heard.of(name) > 0);
  }
}

const sounds = new Map<string, string>();

/** Syllables without tones; those that many speakers do not tell apart (zh/z, ang/an) count as one. */
function soundOf(characters: readonly string[]): string {
  return characters.map(syllable).join(' ');
}

function syllable(character: string): string {
  let sound = sounds.get(character);
  if (sound === undefined) {
    sound = pinyin
      .convertToPinyin(character, '', true)
      .replace(/^([zcs])h/, '$1')
      .replace(/ng$/, 'n');
    sounds.set(character, sound);
  }
  return sound;
}
