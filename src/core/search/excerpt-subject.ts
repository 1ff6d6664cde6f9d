import { headTerms } from '../notes/head-terms.ts';
import { CELL_SEPARATOR } from '../notes/plain-text.ts';
import { unitsIn } from '../text/tokens.ts';
import { type Held, holds, type Wanted } from './excerpt-terms.ts';
import { coverage } from './weighted-terms.ts';

/** What the line about a subject gains, the more the more of the question its subject is ("what is X": all of it). */
const SUBJECT_BONUS = 0.4;
const WHOLE_QUESTION_BONUS = 0.4;
/** A line about a kind of the subject (服务器集群 for 集群), or a row with it in a cell, beside one about just that. */
const NEARLY = 0.7;

/**
 * What a sentence gains by being the line about a subject of the question.
 * @param answers whether such a line may answer: not one without members, where those asked for are announced in
 * another line
 */
export function subjectBonus(
  { units, subjects }: Wanted,
  sentence: string,
  held: Held,
  answers: boolean,
): number {
  const here = subjects.filter((subject) => holds(held, subject));
  if (here.length === 0) return 0;
  const heads = headTerms(sentence).map(keyOf);
  const cells = sentence.includes(CELL_SEPARATOR) ? sentence.split(CELL_SEPARATOR).map(keyOf) : [];
  const bonuses = here.map((subject) => {
    const key = [...new Set(subject)].join('');
    const share = coverage(units, new Set(subject));
    return likeness(key, heads, cells) * ((answers ? SUBJECT_BONUS : 0) + WHOLE_QUESTION_BONUS * share);
  });
  return Math.max(...bonuses);
}

function likeness(subject: string, heads: readonly string[], cells: readonly string[]): number {
  if (heads.includes(subject)) return 1;
  return [...heads, ...cells].some((name) => name.endsWith(subject)) ? NEARLY : 0;
}

/** Distinct units, as stems: a question's subjects are made of those. */
function keyOf(name: string): string {
  return [...unitsIn(name)].join('');
}
