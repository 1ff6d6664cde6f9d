import { choiceOf } from '../choices.ts';
import { FEWEST_WRONG, type Maker, MOST_WRONG } from '../maker.ts';

/** Years farther from the right one than this are no temptation. */
const NEAR_YEARS = 200;

/** Which year was it, or how many are there? Years are chosen among the others of the note, numbers are typed. */
export const number: Maker = (fact, { years, wording }) => {
  if (fact.kind !== 'numbered') return [];
  const draft = { kind: 'number', about: fact.key, variant: '', explanation: fact.sentence } as const;
  const { before, after, value } = fact;
  if (!fact.isYear) {
    return [
      { ...draft, prompt: wording.number(before, after), answer: { form: 'typed', accepted: [value] } },
    ];
  }
  const right = Number(value);
  const near = [...(years.get(fact.source.path) ?? [])]
    .filter((year) => year !== value && Math.abs(Number(year) - right) <= NEAR_YEARS)
    .sort((a, b) => Math.abs(Number(a) - right) - Math.abs(Number(b) - right) || Number(a) - Number(b))
    .slice(0, MOST_WRONG);
  if (near.length < FEWEST_WRONG) return [];
  return [
    {
      ...draft,
      prompt: wording.year(before, after),
      answer: choiceOf(
        value,
        near.map((text) => ({ text, truth: null })),
      ),
    },
  ];
};
