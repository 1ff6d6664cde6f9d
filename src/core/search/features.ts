import type { TokenizedSentence } from '../text/tokens.ts';
import type { Analysis } from './analysis.ts';
import type { WeightedTerms } from './candidates.ts';
import type { FoundPassage } from './passage-index.ts';
import type { Question } from './question.ts';
import type { SearchPassage } from './search-passage.ts';

/** What the ranking looks at; each is 0 when it says nothing for the passage, and about 1 at best. */
export interface Features {
  /** First-stage score over what the question's words could reach. */
  readonly bm25: number;
  readonly wordCoverage: number;
  readonly bigramCoverage: number;
  /** Coverage of the question's units by the best two adjacent sentences. */
  readonly windowCoverage: number;
  readonly headingCoverage: number;
  /** The passage is about what the question is about. */
  readonly head: number;
  /** A line of the passage is about just what the question names, where it asks for nothing more. */
  readonly explained: number;
  /** Likeness of the question's matter and one of the passage's names, where they are not the same. */
  readonly nameLikeness: number;
  readonly digits: number;
  /** A date stands beside the subject where one is asked for. */
  readonly date: number;
  /** The passage lists members where "which" is asked. */
  readonly list: number;
  /** The passage is in the language of the question. */
  readonly language: number;
}

/** Computes the features of one passage for one question. */
export function featuresOf(question: Question, { slot, passage, analysis, score }: FoundPassage): Features {
  return {
    bm25: question.mass > 0 ? score / question.mass : 0,
    wordCoverage: coverage(question.words, analysis.terms),
    bigramCoverage: coverage(question.bigrams, analysis.bigrams),
    windowCoverage: bestWindow(question.units, analysis.sentences),
    headingCoverage: coverage(question.units, analysis.headingUnits),
    head: question.heads.get(slot) ?? 0,
    explained: question.explained.has(slot) ? 1 : 0,
    nameLikeness: Math.max(0, ...analysis.names.map((name) => likeness(question.units, name))),
    digits: digitsFound(question.digits, analysis),
    date: dateFound(question, analysis),
    list: listFound(question, passage),
    language: question.language !== null && passage.language === question.language ? 1 : 0,
  };
}

/** Share of the terms' weight that a set holds, 0..1. */
export function coverage(terms: WeightedTerms, held: { has(term: string): boolean }): number {
  let total = 0;
  let found = 0;
  for (const [term, weight] of terms) {
    total += weight;
    if (held.has(term)) found += weight;
  }
  return total > 0 ? found / total : 0;
}

function bestWindow(units: WeightedTerms, sentences: readonly TokenizedSentence[]): number {
  let best = 0;
  for (const [i, sentence] of sentences.entries()) {
    const window = new Set([...sentence.units, ...(sentences[i + 1]?.units ?? [])]);
    best = Math.max(best, coverage(units, window));
  }
  return best;
}

/** Product of the shares that two sets of units have in common, the question's by weight. */
function likeness(units: WeightedTerms, name: ReadonlySet<string>): number {
  let common = 0;
  for (const unit of name) if (units.has(unit)) common++;
  return common === 0 ? 0 : coverage(units, name) * (common / name.size);
}

function digitsFound(digits: readonly string[], { terms }: Analysis): number {
  if (digits.length === 0) return 0;
  return digits.filter((digit) => terms.has(digit)).length / digits.length;
}

const YEAR = /(?:^|\D)(?:1[89]|20)\d\d(?:\D|$)/;
const MEMBERS = /[、/／].+[、/／]|\n.+\n|,.+,/s;

/** The date must stand beside what it is asked of: in the same sentence, or under its heading. */
function dateFound({ intents, subjects }: Question, { sentences, headings }: Analysis): number {
  if (!intents.has('date') || subjects.length === 0) return 0;
  const above = headings.map(({ units }) => units.join('')).join('\n');
  const dated = sentences.filter(({ words }) => words.some((word) => YEAR.test(word)));
  const shares = dated.map(({ units }) => {
    const line = `${above}\n${units.join('')}`;
    return subjects.filter((subject) => line.includes(subject)).length / subjects.length;
  });
  return Math.max(0, ...shares);
}

function listFound({ intents }: Question, passage: SearchPassage): number {
  if (!intents.has('list')) return 0;
  return passage.role === 'overview' || MEMBERS.test(passage.text) ? 1 : 0;
}
