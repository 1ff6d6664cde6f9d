import type { Language } from '../notes/passage.ts';
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
  const spelled = subjects.flatMap((subject) => bestName(subject, typed, subject.own[language]) ?? []);
  if (spelled.length >= FEW) return inOrder(spelled, language);
  if (typed.letters === null) return inOrder(spelled, language);
  const known = new Set(spelled.map(({ subject }) => subject));
  const heard = subjects.flatMap((subject) =>
    known.has(subject) ? [] : (heardName(subject, typed, subject.own[language]) ?? []),
  );
  return inOrder([...spelled, ...heard], language);
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
  const weighed = found.map((one) => ({ one, weight: weightOf(one, language) }));
  const enough = Float64Array.from(weighed, ({ weight }) => weight).sort()[MOST_ORDERED] ?? Infinity;
  return weighed
    .filter(({ weight }) => weight <= enough)
    .sort((a, b) => a.weight - b.weight || (a.one.own.text < b.one.own.text ? -1 : 1))
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
