import { phraseKey } from '../../text/phrase-key.ts';
import { choiceOf } from '../choices.ts';
import { columns } from '../collect/place.ts';
import type { Row } from '../fact.ts';
import { clues, givesAway, likeness } from '../hints.ts';
import { type Draft, FEWEST_WRONG, type Maker, MOST_WRONG, type Pool } from '../maker.ts';
import { mentions } from '../names.ts';
import { rotated } from '../order.ts';
import { isLikeForm } from '../siblings.ts';
import { holdsOwnWords, isSpelledBy } from './own-words.ts';
import { pileOf } from './pile.ts';
import {
  ASPECTS,
  countsRows,
  DEFINES,
  isAsked,
  type Key,
  keyOf,
  LOOSE,
  rowText,
  yearsAndEvents,
} from './table-key.ts';

/** What is praised or blamed in one may be said of others too. */
const OPINION =
  /特点|特色|优点|缺点|优势|劣势|不足|评价|长处|短处|好处|\b(?:advantages?|disadvantages?|pros|cons|features?|strengths?|weakness(?:es)?)\b/iu;
/** It may hold of others as well, or it depends. */
const LOOSE_VALUE = /或|等|可能|一般|均可|都|不限|任意|\b(?:or|may|usually|any)\b/iu;
/** It says nothing of what it stands for. */
const DEPENDS = /视.+而定|取决于|可变|不定|不一|\b(?:varies|variable|depends|depending)\b/iu;
/** A part of one or two characters says nothing by itself: `综合, 用过`. */
const FRAGMENT = /(?:^|[,，]\s*)\p{Script=Han}{1,2}(?=\s*[,，])|[,，]\s*\p{Script=Han}{1,2}$/u;
/** A value by which its row is asked for, in columns: a shorter one is shared too easily. */
const SAYS_ENOUGH = 6;
/** The same for what a row is, and for praise, of which one remark is too little: it holds of others too. */
const SAYS_WHAT = 14;
const SAYS_PRAISE = 16;

/** What stands in a row under a column's name, and which row it is that has this there. */
export const tableCell: Maker = (fact, pool) => {
  if (fact.kind !== 'row' || ASPECTS.test(fact.header[0] ?? '') || yearsAndEvents(fact)) return [];
  const key = keyOf(fact);
  if (!key) return [];
  const rows = [fact.cells, ...fact.others];
  const pile = pileOf({ members: rows.map(key.nameOf) });
  return fact.header.flatMap((sort, column) => {
    if (column === key.column || sort === '' || LOOSE.test(sort) || columns(sort) > 24) return [];
    if (
      countsRows(
        sort,
        rows.map((cells) => cells[column] ?? ''),
      )
    )
      return [];
    // The steps of a process have no meaning by their numbers.
    if (DEFINES.test(sort) && /^(?:\d|第 \d|.{1,12} \d)/u.test(key.nameOf(fact.cells))) return [];
    const value = fact.cells[column];
    if (!isFit(value, sort) || isSpelledBy(value, key.nameOf(fact.cells))) return [];
    if (holdsOwnWords(value, key.nameOf(fact.cells), fact.others.map(key.nameOf))) return [];
    // Both ways would tell the one with the other.
    const drafts = [...valueIn(fact, key, column, pool), ...rowWith(fact, key, column, pool)];
    return rotated(drafts, `${fact.key}\n${sort}`, ({ variant }) => variant)
      .slice(0, 1)
      .map((draft) => ({ ...draft, ...pile }));
  });
};

function isFit(value: string | undefined, sort: string): value is string {
  if (!isAsked(value) || FRAGMENT.test(value) || DEPENDS.test(value)) return false;
  if (DEFINES.test(sort) && columns(value) < SAYS_WHAT) return false;
  if (OPINION.test(sort) && (columns(value) < SAYS_PRAISE || !/[，,；;]/u.test(value))) return false;
  // Two numbers with a stop between are two facts.
  return !/\d[^，,]*[，,][^，,]*\d/u.test(value);
}

/** Rows of which one is a sort of the other, or is explained by it: what is said of one may hold of the other. */
function areKin(a: readonly string[], b: readonly string[], { nameOf }: Key): boolean {
  const [x, y] = [nameOf(a), nameOf(b)];
  return (
    mentions(x, y) ||
    mentions(y, x) ||
    a.some((cell) => mentions(cell, y)) ||
    b.some((cell) => mentions(cell, x))
  );
}

function valueIn(fact: Row, key: Key, column: number, { names, wording }: Pool): Draft[] {
  const row = key.nameOf(fact.cells);
  const value = fact.cells[column] ?? '';
  const sort = fact.header[column] ?? '';
  const own = clues(row);
  const seen = [value];
  const wrong = rotated(fact.others, `${fact.key}\n${column}`, (cells) => cells.join('|'))
    .filter((cells) => {
      const text = cells[column];
      if (
        !isFit(text, sort) ||
        areKin(fact.cells, cells, key) ||
        seen.some((other) => isAlike(other, text, names.same))
      )
        return false;
      if (/^\d/.test(text) !== /^\d/.test(value)) return false;
      if (!isLikeForm(value, text) && columns(value) < 30) return false;
      if ([...clues(text)].some((clue) => own.has(clue))) return false;
      const beside = [fact.cells, ...fact.others].filter((other) => other !== cells).map(key.nameOf);
      if (holdsOwnWords(text, key.nameOf(cells), beside)) return false;
      seen.push(text);
      return true;
    })
    .slice(0, MOST_WRONG);
  const texts = wrong.map((cells) => cells[column] ?? '');
  if (wrong.length < FEWEST_WRONG || givesAway(row, value, texts)) return [];
  if (!texts.some((text) => isList(text) === isList(value))) return [];
  return [
    {
      kind: 'table-cell',
      about: fact.key,
      variant: `value ${sort}`,
      prompt: DEFINES.test(sort) ? wording.description(row) : wording.cell(fact.topic, row, sort),
      answer: choiceOf(
        value,
        wrong.map((cells) => ({
          text: cells[column] ?? '',
          truth: { ...fact.source, text: rowText(fact, cells) },
        })),
      ),
      explanation: rowText(fact, fact.cells),
    },
  ];
}

function rowWith(fact: Row, key: Key, column: number, { names, wording }: Pool): Draft[] {
  const row = key.nameOf(fact.cells);
  const value = fact.cells[column] ?? '';
  const sort = fact.header[column] ?? '';
  if (columns(value) < SAYS_ENOUGH || OPINION.test(sort) || LOOSE_VALUE.test(value)) return [];
  // A year and what happened in it is no name of a year.
  if (/年份$/u.test(sort) && !/^\d+\s*年?$/u.test(value)) return [];
  if (fact.others.some((cells) => isAlike(cells[column] ?? '', value, names.same))) return [];
  // One example where the others have several may be theirs too.
  if (
    !isList(value) &&
    fact.others.filter((cells) => isList(cells[column] ?? '')).length * 2 > fact.others.length
  )
    return [];
  const said = clues(value);
  const own = clues(row);
  const wrong = rotated(fact.others, `row\n${fact.key}\n${column}`, (cells) => cells.join('|'))
    .filter((cells) => {
      const text = key.nameOf(cells);
      const attracts = [...clues(text)].some((clue) => said.has(clue) && !own.has(clue));
      return !attracts && !areKin(fact.cells, cells, key) && isLikeForm(row, text) && !names.same(row, text);
    })
    .slice(0, MOST_WRONG);
  const texts = wrong.map(key.nameOf);
  if (wrong.length < FEWEST_WRONG || givesAway(value, row, texts)) return [];
  return [
    {
      kind: 'table-cell',
      about: fact.key,
      variant: `row ${sort}`,
      prompt: DEFINES.test(sort)
        ? wording.term(value)
        : wording.rowWith(fact.topic, fact.header[key.column] ?? '', sort, value),
      answer: choiceOf(
        row,
        wrong.map((cells) => ({
          text: key.nameOf(cells),
          truth: { ...fact.source, text: rowText(fact, cells) },
        })),
      ),
      explanation: rowText(fact, fact.cells),
    },
  ];
}

/** Whether a cell holds several items. */
export function isList(value: string): boolean {
  return /[、/／]|,\s/u.test(value);
}

/** Equal, one within the other, or about the same. */
export function isAlike(a: string, b: string, same: (a: string, b: string) => boolean): boolean {
  const numbers = [a, b].map((text) => (text.match(/\d+(?:\.\d+)?/g) ?? []).join(' '));
  if (!numbers.includes('')) return numbersOverlap(numbers[0] ?? '', numbers[1] ?? '');
  const [x, y] = [phraseKey(a), phraseKey(b)];
  return x.includes(y) || y.includes(x) || same(a, b) || likeness(a, b) >= 0.6;
}

/** Whether one number stands in both: 128 bits and one of 128, 192 or 256. */
function numbersOverlap(a: string, b: string): boolean {
  const own = new Set(a.split(' '));
  return b.split(' ').some((number) => own.has(number));
}
