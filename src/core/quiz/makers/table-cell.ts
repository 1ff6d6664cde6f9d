import { choiceOf } from '../choices.ts';
import { columns } from '../collect/place.ts';
import type { Row } from '../fact.ts';
import { clues, givesAway } from '../hints.ts';
import { type Draft, FEWEST_WRONG, type Maker, MOST_WRONG, type Pool } from '../maker.ts';
import { mentions } from '../names.ts';
import { rotated } from '../order.ts';
import { isLikeForm } from '../siblings.ts';
import { firstClauses, isAlike, isFit, isList, OPINION, PRODUCTS, shapeOf } from './cell-values.ts';
import { holdsOwnWords, isSpelledBy } from './own-words.ts';
import { pileOf } from './pile.ts';
import {
  ASPECTS,
  countsRows,
  DEFINES,
  JOINED,
  type Key,
  keyOf,
  LOOSE,
  rowText,
  yearsAndEvents,
} from './table-key.ts';

/** It may hold of others as well, or it depends. */
const LOOSE_VALUE = /或|等|可能|一般|均可|都|不限|任意|也可|可以|若|如果|时较|\b(?:or|may|usually|any)\b/iu;
/** What becomes of something under the condition that the table tells elsewhere. */
const CHANGE =
  /^(?:不变|增加|减少|上升|下降|提高|降低|增大|减小|变大|变小|左移|右移|increases?|decreases?|unchanged|rises?|falls?|up|down)$/iu;
/** The names in a column are short for those of the rows. */
const SHORT = /缩写|简称|符号|代号|\bsymbols?\b|\b(?:abbr\w*|acronyms?|short(?: form| name)?)\b/iu;
/** A value by which its row is asked for, in columns: a shorter one is shared too easily. */
const SAYS_ENOUGH = 6;

/** What stands in a row under a column's name, and which row it is that has this there. */
export const tableCell: Maker = (fact, pool) => {
  if (fact.kind !== 'row' || ASPECTS.test(fact.header[0] ?? '') || yearsAndEvents(fact)) return [];
  const key = keyOf(fact);
  if (!key) return [];
  const rows = [fact.cells, ...fact.others];
  const pile = pileOf({ members: rows.map(key.nameOf) });
  return fact.header.flatMap((sort, column) => {
    if (column === key.column || sort === '' || LOOSE.test(sort) || JOINED.test(sort) || columns(sort) > 24)
      return [];
    if (
      countsRows(
        sort,
        rows.map((cells) => cells[column] ?? ''),
      )
    )
      return [];
    // The steps of a process have no meaning by their numbers.
    if (DEFINES.test(sort) && /^(?:\d|第 \d|.{1,12} \d)/u.test(key.nameOf(fact.cells))) return [];
    if (rows.every((cells) => CHANGE.test(cells[column] ?? ''))) return [];
    const value = fact.cells[column];
    if (value && SHORT.test(sort)) return shortOf(fact, key.nameOf(fact.cells), value, pool);
    if (!isFit(value, sort) || isSpelledBy(value, key.nameOf(fact.cells))) return [];
    if (holdsOwnWords(value, key.nameOf(fact.cells), fact.others.map(key.nameOf))) return [];
    // Both ways would tell the one with the other.
    const drafts = [...valueIn(fact, key, column, pool), ...rowWith(fact, key, column, pool)];
    const isByValue = (fact.at + column) % 2 === 0;
    const draft = drafts.find(({ variant }) => variant.startsWith('value') === isByValue) ?? drafts[0];
    return draft ? [{ ...draft, ...pile }] : [];
  });
};

/** A name of initials tells its row: it is typed, where it is nothing but the initials. */
function shortOf(fact: Row, name: string, short: string, { wording }: Pool): Draft[] {
  const initials = (name.match(/[A-Za-z]+/g) ?? []).map((word) => word.charAt(0).toUpperCase()).join('');
  if (initials !== short || short.length < 2) return [];
  return [
    {
      kind: 'cloze',
      about: fact.key,
      variant: 'short',
      prompt: wording.abbreviation(name),
      answer: { form: 'typed', accepted: [short] },
      explanation: rowText(fact, fact.cells),
    },
  ];
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
      if (shapeOf(text) !== shapeOf(value)) return false;
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
  const [said = value, ...rest] = firstClauses([value, ...texts]);
  return [
    {
      kind: 'table-cell',
      about: fact.key,
      variant: `value ${sort}`,
      prompt: DEFINES.test(sort)
        ? wording.description(row)
        : wording.cell(fact.topic, row, sort, fact.header[key.column] ?? ''),
      answer: choiceOf(
        said,
        wrong.map((cells, index) => ({
          text: rest[index] ?? '',
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
  if (PRODUCTS.test(sort) && isList(value)) return [];
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
