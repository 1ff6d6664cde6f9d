import { locateUnits, tokenize } from '../text/tokens.ts';
import type { Terminology } from './passage-index.ts';
import { asTerm, type Term } from './question-terms.ts';
import { FRAME_WEIGHT } from './question-words.ts';

/** From this share of a question's matter on, a head term in it is what the question asks to be explained. */
const WHOLE_MATTER = 0.7;
/** From this strength on, a head term stands in a line of the passage itself, not only in the heading above. */
const OWN_LINE = 0.9;

export interface Aboutness {
  /** How much each passage is about what the question is about, 0..1, by slot. */
  readonly heads: ReadonlyMap<number, number>;
  /** The passages that explain what the question names, where it asks for nothing more ("what is X", "X"). */
  readonly explained: ReadonlySet<number>;
}

/**
 * Finds the longest head terms of the notes in a question. A head that is all the question's matter counts
 * fully, a part of it by its share.
 * @param units the question's units, one for each term
 */
export function aboutness(units: readonly string[], terms: readonly Term[], index: Terminology): Aboutness {
  const sizes = terms.map(({ frame }) => (frame ? FRAME_WEIGHT : 1));
  const sum = (some: readonly number[]) => some.reduce((all, size) => all + size, 0);
  const total = sum(sizes);
  const heads = new Map<number, number>();
  const explained = new Set<number>();
  for (const { value, start, end } of index.heads.longest(units)) {
    const share = sum(sizes.slice(start, end)) / total;
    for (const [slot, strength] of value) {
      heads.set(slot, Math.max(heads.get(slot) ?? 0, strength * share));
      if (share >= WHOLE_MATTER && strength >= OWN_LINE) explained.add(slot);
    }
  }
  return { heads, explained };
}

export interface Subject {
  /** Place in the question's text. */
  readonly start: number;
  readonly end: number;
  /** Its units, joined. */
  readonly name: string;
}

/** The names in a question, of the glossary or else of the notes. */
export function subjectsOf(text: string, index: Terminology): Subject[] {
  const located = locateUnits(text);
  const units = located.map(({ unit }) => unit);
  const names = index.glossary.longest(units);
  const found = names.length > 0 ? names : index.heads.longest(units);
  return found.map((match) => {
    const [start, end] = [located[match.start]?.start ?? 0, located[match.end - 1]?.end ?? 0];
    const name = tokenize(text.slice(start, end)).flatMap((sentence) => sentence.units);
    return { start, end, name: name.join('') };
  });
}

/** What a question asks of its subjects: the words outside their names, frame words left out. */
export function restOf(text: string, subjects: readonly Subject[]): Term[] {
  let rest = '';
  let copied = 0;
  for (const { start, end } of subjects) {
    rest += `${text.slice(copied, start)} `;
    copied = end;
  }
  const words = tokenize(rest + text.slice(copied)).flatMap((sentence) => sentence.words);
  return words.map(asTerm).filter(({ frame }) => !frame);
}
