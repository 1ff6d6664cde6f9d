import { choiceOf } from '../choices.ts';
import { columns } from '../collect/place.ts';
import type { Row } from '../fact.ts';
import { givesAway } from '../hints.ts';
import type { Draft, Maker } from '../maker.ts';
import { isAsked } from './table-key.ts';

const LONGEST = 30;

/** Two rows and two columns divide things twice: which of the four is it that is so in both ways? */
export const crossed: Maker = (fact, { wording }) => {
  if (fact.kind !== 'row' || !isCrossed(fact)) return [];
  const row = bare(fact.cells[0]);
  const all = [fact.cells, ...fact.others].flatMap((cells) => cells.slice(1)).map(bare);
  return fact.cells.slice(1).flatMap((cell, index): Draft[] => {
    const column = bare(fact.header[index + 1]);
    const answer = bare(cell);
    const wrong = all.filter((text) => text !== answer);
    if (givesAway(`${row} ${column}`, answer, wrong)) return [];
    return [
      {
        kind: 'table-cell',
        about: fact.key,
        variant: `crossed ${index}`,
        prompt: wording.crossed(row, column),
        answer: choiceOf(
          answer,
          wrong.map((text) => ({ text, truth: null })),
        ),
        explanation: `${row} | ${column}: ${cell}`,
      },
    ];
  });
};

/** Whether a table divides four things by two pairs of headers, each pair alike but for one word or character. */
export function isCrossed({ header, cells, others }: Row): boolean {
  const [other] = others;
  if (!other || others.length > 1 || header.length !== 3 || !/^[\s\\/]*$/.test(header[0] ?? '')) return false;
  const values = [...cells.slice(1), ...other.slice(1)];
  return (
    arePaired(bare(header[1]), bare(header[2])) &&
    arePaired(bare(cells[0]), bare(other[0])) &&
    values.every((value) => isAsked(value) && columns(bare(value)) <= LONGEST) &&
    new Set(values.map(bare)).size === values.length
  );
}

/** `有竞争性` and `无竞争性`, `Behavior increases` and `Behavior decreases`. */
function arePaired(a: string, b: string): boolean {
  const isWords = !/\p{Script=Han}/u.test(a + b);
  const [x, y] = [a, b].map((text) => (isWords ? text.toLowerCase().split(/\s+/) : [...text]));
  if (!x || !y || x.length !== y.length || x.length < (isWords ? 2 : 3)) return false;
  return x.filter((part, index) => part !== y[index]).length === 1;
}

/** A name without its example: `私人物品（冰激凌）`, `Positive reinforcement: giving a treat`. */
function bare(text: string | undefined): string {
  return (text ?? '')
    .replace(/\s*[(（][^()（）]*[)）]\s*$/u, '')
    .replace(/\s*[:：].*$/u, '')
    .trim();
}
