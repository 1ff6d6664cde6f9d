import { stemmedUnits } from '../text/tokens.ts';
import type { HeadStrengths } from './heads.ts';
import type { Renamed } from './names.ts';
import type { PhraseMatch } from './phrases.ts';
import type { Term } from './question-terms.ts';
import { FRAME_WEIGHT } from './question-words.ts';

/** From this share of a question's matter on, a head term in it is what the question asks to be explained. */
const WHOLE_MATTER = 0.7;
/** From this strength on, a head term stands in a line of the passage itself, not only in the heading above. */
const OWN_LINE = 0.9;

/** A head term of the notes in a question. */
export interface NamedThing {
  /** How strongly passages are about it, 0..1, by slot. */
  readonly strengths: HeadStrengths;
  /** Its share of the question's matter, 0..1. */
  readonly share: number;
}

/**
 * The longest head terms of the notes in a question.
 * @param heads those among the question's units
 * @param terms the question's units
 */
export function namedThings(
  heads: readonly PhraseMatch<HeadStrengths>[],
  terms: readonly Term[],
): NamedThing[] {
  const sizes = terms.map(({ frame }) => (frame ? FRAME_WEIGHT : 1));
  const sum = (some: readonly number[]) => some.reduce((all, size) => all + size, 0);
  const total = sum(sizes);
  return heads.map(({ value, start, end }) => ({
    strengths: value,
    share: sum(sizes.slice(start, end)) / total,
  }));
}

/**
 * How much a passage is about what the question is about, 0..1: a head that is all of the question's matter counts
 * fully, a part of it by its share.
 */
export function headOf(named: readonly NamedThing[], slot: number): number {
  let most = 0;
  for (const { strengths, share } of named) most = Math.max(most, (strengths.get(slot) ?? 0) * share);
  return most;
}

/** The same, where only passages count that have the head in a line of their own. */
export function ownHeadOf(named: readonly NamedThing[], slot: number): number {
  let most = 0;
  for (const { strengths, share } of named) {
    if ((strengths.get(slot) ?? 0) >= OWN_LINE) most = Math.max(most, share);
  }
  return most;
}

/** Whether a passage explains what the question names, and the question asks for nothing more ("what is X", "X"). */
export function isExplained(named: readonly NamedThing[], slot: number): boolean {
  return ownHeadOf(named, slot) >= WHOLE_MATTER;
}

export interface Subject {
  /** Place in the question's text. */
  readonly start: number;
  readonly end: number;
  /** Its units, joined. */
  readonly name: string;
  readonly units: readonly string[];
}

/**
 * The names in a question, of the glossary or else of the notes.
 * @param heads the head terms of the notes among its units
 */
export function subjectsOf(
  { text, located, names }: Renamed,
  heads: readonly PhraseMatch<unknown>[],
): Subject[] {
  const found: readonly PhraseMatch<unknown>[] = names.length > 0 ? names : heads;
  return found.map((match) => {
    const [start, end] = [located[match.start]?.start ?? 0, located[match.end - 1]?.end ?? 0];
    const units = stemmedUnits(text.slice(start, end));
    return { start, end, name: units.join(''), units };
  });
}

/** What a question asks of its subjects: the text outside their names. */
export function textBeside(text: string, subjects: readonly Subject[]): string {
  let rest = '';
  let copied = 0;
  for (const { start, end } of subjects) {
    rest += `${text.slice(copied, start)} `;
    copied = end;
  }
  return rest + text.slice(copied);
}
