import { choiceOf } from '../choices.ts';
import { isBeforeChrist } from '../collect/number-words.ts';
import { columns } from '../collect/place.ts';
import type { Numbered, Row } from '../fact.ts';
import { type Draft, FEWEST_WRONG, type Maker, MOST_WRONG, type Pool } from '../maker.ts';
import { rotated } from '../order.ts';
import { rowText, yearsAndEvents } from './table-key.ts';

/** Years farther from the right one than this are no temptation. */
const NEAR_YEARS = 200;
/** The same for years of other notes, which may tell of another age. */
const NEAR_ELSEWHERE = 15;
/** An event in columns that says enough. */
const SAYS_ENOUGH = 8;

/** Which year was it, or how many are there? Years are chosen among the others of the note, numbers are typed. */
export const number: Maker = (fact, pool) => {
  if (fact.kind === 'row') return ofTable(fact, pool);
  return fact.kind === 'numbered' ? ofSentence(fact, pool) : [];
};

function ofSentence(fact: Numbered, { years, wording }: Pool): Draft[] {
  const draft = { kind: 'number', about: fact.key, variant: '', explanation: fact.sentence } as const;
  const { before, after, value } = fact;
  if (!fact.isYear) {
    return [
      { ...draft, prompt: wording.number(before, after), answer: { form: 'typed', accepted: [value] } },
    ];
  }
  const isBefore = isBeforeChrist(before, after);
  const known = [...(years.get(fact.source.path) ?? [])].filter((year) => year.startsWith('-') === isBefore);
  const near = nearest(
    value,
    known.map((year) => year.replace('-', '')),
  );
  if (near.length < FEWEST_WRONG && !isBefore) {
    const elsewhere = [...years.values()]
      .flatMap((each) => [...each])
      .filter((year) => !near.includes(year) && Math.abs(Number(year) - Number(value)) <= NEAR_ELSEWHERE);
    near.push(...nearest(value, [...new Set(elsewhere)]).slice(0, MOST_WRONG - near.length));
  }
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
}

function nearest(year: string, years: readonly string[]): string[] {
  const distance = (other: string) => Math.abs(Number(other) - Number(year));
  return years
    .filter((other) => other !== year && distance(other) <= NEAR_YEARS)
    .sort((a, b) => distance(a) - distance(b) || Number(a) - Number(b))
    .slice(0, MOST_WRONG);
}

/** A table of years and events, asked one way or the other. */
function ofTable(fact: Row, { wording }: Pool): Draft[] {
  const at = yearsAndEvents(fact);
  const year = fact.cells[at?.year ?? 0] ?? '';
  const event = fact.cells[at?.event ?? 0] ?? '';
  const years = fact.others.map((cells) => cells[at?.year ?? 0] ?? '');
  if (!at || columns(event) < SAYS_ENOUGH || years.includes(year)) return [];
  const draft = { kind: 'number', about: fact.key, explanation: rowText(fact, fact.cells) } as const;
  const numbers = new Map(fact.others.map((cells) => [digitsOf(cells[at.year]), cells]));
  const near = nearest(digitsOf(year), [...numbers.keys()]).flatMap((each) => {
    const cells = numbers.get(each);
    return cells ? [cells] : [];
  });
  const apart = fact.others.filter((cells) => columns(cells[at.event] ?? '') >= SAYS_ENOUGH);
  const events = rotated(apart, fact.key, (cells) => cells.join('|')).slice(0, MOST_WRONG);
  const truthOf = (cells: readonly string[]) => ({ ...fact.source, text: rowText(fact, cells) });
  const drafts: Draft[] = [
    {
      ...draft,
      variant: 'year',
      prompt: wording.yearOf(event),
      answer: choiceOf(
        year,
        near.map((cells) => ({ text: cells[at.year] ?? '', truth: truthOf(cells) })),
      ),
    },
    {
      ...draft,
      variant: 'event',
      prompt: wording.eventIn(year),
      answer: choiceOf(
        event,
        events.map((cells) => ({ text: cells[at.event] ?? '', truth: truthOf(cells) })),
      ),
    },
  ];
  const enough = [near, events].map(({ length }) => length >= FEWEST_WRONG);
  return rotated(
    drafts.filter((_, index) => enough[index]),
    fact.key,
    ({ variant }) => variant,
  ).slice(0, 1);
}

function digitsOf(year: string | undefined): string {
  return `${/前/u.test(year ?? '') ? '-' : ''}${/\d+/.exec(year ?? '')?.[0] ?? ''}`;
}
