import type { Language } from '../notes/passage.ts';
import { characterBits } from './character-bits.ts';
import { isHeard, rankOf, spelledWay, type Typed, type Way } from './match.ts';
import type { Name } from './name.ts';
import { isIn, type Subject } from './subject.ts';

/** A subject that answers to what was typed. */
export interface FoundSubject {
  readonly subject: Subject;
  readonly way: Way;
  /** What the notes call it. */
  readonly own: Name;
  /** The name that answers: `own`, or another one. */
  readonly matched: Name;
}

/** With fewer subjects spelled like this, Latin letters may be pinyin as well. */
const FEW = 3;

/**
 * The subjects that have a name like what was typed, best first: by the way it matches; in the language asked for;
 * its own name before a synonym; what the notes make more of; its own name before one in another script; shorter; then by code units.
 */
export function findSubjects(subjects: readonly Subject[], typed: Typed, language: Language): FoundSubject[] {
  if (typed.key === '') return [];
  const found: FoundSubject[] = [];
  const bits = characterBits(typed.key);
  for (const subject of subjects) {
    if ((bits & ~subject.spelledBits) !== 0) continue;
    const spelled = bestName(subject, typed, subject.own[language]);
    if (spelled) found.push(spelled);
  }
  if (found.length < FEW && typed.letters !== null) {
    const known = new Set(found.map(({ subject }) => subject));
    const first = characterBits(typed.letters.charAt(0));
    for (const subject of subjects) {
      if ((first & ~subject.heardBits) !== 0 || known.has(subject)) continue;
      const heard = heardName(subject, typed, subject.own[language]);
      if (heard) found.push(heard);
    }
  }
  return inOrder(found, language);
}

function bestName(subject: Subject, typed: Typed, own: Name): FoundSubject | null {
  let best: { name: Name; way: Way; rank: number } | null = null;
  for (const name of subject.names) {
    const way = spelledWay(name, typed);
    if (way === null) continue;
    const rank = rankOf(way);
    if (best === null || rank < best.rank || (rank === best.rank && name.key === own.key))
      best = { name, way, rank };
  }
  return best && { subject, way: best.way, own, matched: best.name };
}

function heardName(subject: Subject, typed: Typed, own: Name): FoundSubject | null {
  if (isHeard(own, typed)) return { subject, way: 'sound', own, matched: own };
  const matched = subject.names.find((name) => isHeard(name, typed));
  return matched ? { subject, way: 'sound', own, matched } : null;
}

/** Each weight outweighs all that come after it. A synonym is another name in the script of its own name. */
const WEIGHT = { way: 1e8, otherLanguage: 2e7, synonym: 7e6, prominence: 1e3, otherName: 500 } as const;
const LONGEST_COUNTED = 499;
const HAN = /\p{Script=Han}/u;

/** What comes after so many better ones is left out: nobody gets to see it. */
const MOST_ORDERED = 500;

function inOrder(found: readonly FoundSubject[], language: Language): FoundSubject[] {
  const weights = new Float64Array(found.length);
  for (const [index, one] of found.entries()) weights[index] = weightOf(one, language);
  const enough = weights.toSorted()[MOST_ORDERED] ?? Infinity;
  return found
    .flatMap((one, index) => {
      const weight = weights[index] ?? Infinity;
      return weight <= enough ? [{ one, weight }] : [];
    })
    .sort((a, b) => a.weight - b.weight || (a.one.own.text < b.one.own.text ? -1 : 1))
    .slice(0, MOST_ORDERED)
    .map(({ one }) => one);
}

/** Less is better. */
function weightOf({ subject, way, own, matched }: FoundSubject, language: Language): number {
  const isOther = matched.key !== own.key;
  const isSynonym = isOther && HAN.test(matched.key) === HAN.test(own.key);
  return (
    rankOf(way) * WEIGHT.way +
    Number(!isIn(subject, language)) * WEIGHT.otherLanguage +
    Number(isSynonym) * WEIGHT.synonym -
    subject.prominence * WEIGHT.prominence +
    Number(isOther) * WEIGHT.otherName +
    Math.min(own.text.length, LONGEST_COUNTED)
  );
}
