import { phraseKey } from '../../text/phrase-key.ts';
import { choiceOf } from '../choices.ts';
import { columns, isWhole } from '../collect/place.ts';
import type { Row } from '../fact.ts';
import { clues, givesAway, likeness } from '../hints.ts';
import { type Draft, FEWEST_WRONG, type Maker, MOST_WRONG, type Pool } from '../maker.ts';
import { mentions } from '../names.ts';
import { rotated } from '../order.ts';
import { isLikeForm } from '../siblings.ts';

/** Rows of such a table are aspects of the things that stand in its columns: its columns hold nothing alike. */
const ASPECTS =
  /项目|方面|维度|特征|特性|指标|比较|对比|属性|区别|^$|\b(?:aspect|feature|property|criterion|criteria|attribute|characteristic|comparison|metric|category)\b/iu;
const EMPTY = /^(?:略|无|暂无|同上|未知|n\/a|none|[-—–/?？]*)$/iu;
const LONGEST = 90;

/** What stands in a row under a column's name, and which row it is that has this there. */
export const tableCell: Maker = (fact, pool) => {
  if (fact.kind !== 'row' || ASPECTS.test(fact.header[0] ?? '')) return [];
  const rows = [fact.cells, ...fact.others];
  const key = fact.header.findIndex((_, column) => isKey(rows, column));
  if (key < 0 || key > 1) return [];
  return fact.header.flatMap((name, column) => {
    if (column === key || name === '' || !isAsked(fact.cells[column])) return [];
    return [...valueIn(fact, key, column, pool), ...rowWith(fact, key, column, pool)];
  });
};

/** Whether every row has another name in this column. */
function isKey(rows: readonly (readonly string[])[], column: number): boolean {
  const names = rows.map((cells) => phraseKey(cells[column] ?? ''));
  return rows.length > FEWEST_WRONG && !names.includes('') && new Set(names).size === names.length;
}

function isAsked(value: string | undefined): value is string {
  return value !== undefined && !EMPTY.test(value) && columns(value) <= LONGEST && isWhole(value);
}

function valueIn(fact: Row, key: number, column: number, { names, wording }: Pool): Draft[] {
  const row = fact.cells[key] ?? '';
  const value = fact.cells[column] ?? '';
  const own = clues(row);
  const seen = [value];
  const wrong = rotated(fact.others, `${fact.key}\n${column}`, (cells) => cells.join('|')).filter((cells) => {
    const text = cells[column];
    if (!isAsked(text) || seen.some((other) => isAlike(other, text, names.same))) return false;
    if (!isLikeForm(value, text) && columns(value) < 30) return false;
    if ([...clues(text)].some((clue) => own.has(clue))) return false;
    seen.push(text);
    return true;
  });
  const texts = wrong.slice(0, MOST_WRONG).map((cells) => cells[column] ?? '');
  if (wrong.length < FEWEST_WRONG || givesAway(row, value, texts) || mentions(value, row)) return [];
  const sort = fact.header[column] ?? '';
  return [
    {
      kind: 'table-cell',
      about: fact.key,
      variant: `value ${sort}`,
      prompt: wording.cell(fact.topic, row, sort),
      answer: choiceOf(
        value,
        wrong.slice(0, MOST_WRONG).map((cells) => ({
          text: cells[column] ?? '',
          truth: { ...fact.source, text: rowText(fact, cells) },
        })),
      ),
      explanation: rowText(fact, fact.cells),
    },
  ];
}

function rowWith(fact: Row, key: number, column: number, { names, wording }: Pool): Draft[] {
  const row = fact.cells[key] ?? '';
  const value = fact.cells[column] ?? '';
  if (columns(value) < 6) return [];
  if (fact.others.some((cells) => isAlike(cells[column] ?? '', value, names.same))) return [];
  const said = clues(value);
  const own = clues(row);
  const wrong = rotated(fact.others, `row\n${fact.key}\n${column}`, (cells) => cells.join('|'))
    .filter((cells) => {
      const text = cells[key] ?? '';
      const attracts = [...clues(text)].some((clue) => said.has(clue) && !own.has(clue));
      return !attracts && isLikeForm(row, text) && !names.same(row, text);
    })
    .slice(0, MOST_WRONG);
  const texts = wrong.map((cells) => cells[key] ?? '');
  if (wrong.length < FEWEST_WRONG || givesAway(value, row, texts) || mentions(value, row)) return [];
  const sort = fact.header[column] ?? '';
  return [
    {
      kind: 'table-cell',
      about: fact.key,
      variant: `row ${sort}`,
      prompt: wording.rowWith(fact.topic, fact.header[key] ?? '', sort, value),
      answer: choiceOf(
        row,
        wrong.map((cells) => ({
          text: cells[key] ?? '',
          truth: { ...fact.source, text: rowText(fact, cells) },
        })),
      ),
      explanation: rowText(fact, fact.cells),
    },
  ];
}

/** Equal, one within the other, or about the same. */
function isAlike(a: string, b: string, same: (a: string, b: string) => boolean): boolean {
  const [x, y] = [phraseKey(a), phraseKey(b)];
  return x.includes(y) || y.includes(x) || same(a, b) || likeness(a, b) >= 0.6;
}

/** `名称: 值` for each cell that holds something. */
function rowText({ header }: Row, cells: readonly string[]): string {
  return cells
    .flatMap((cell, column) =>
      EMPTY.test(cell) ? [] : `${header[column] ? `${header[column]}: ` : ''}${cell}`,
    )
    .join(' | ');
}
