import { normalize } from '../../text/normalize.ts';
import { columns, isWhole } from '../collect/place.ts';
import type { Row } from '../fact.ts';
import { FEWEST_WRONG } from '../maker.ts';
import { beside } from '../wording/beside.ts';

/** Rows of such a table are aspects of the things that stand in its columns: its columns hold nothing alike. */
export const ASPECTS =
  /项目|方面|维度|特征|特性|指标|比较|对比|属性|区别|^$|\b(?:aspect|feature|property|criterion|criteria|attribute|characteristic|comparison|metric|category)\b/iu;
/** Under such a header stands what the row is; it is no property of its own. */
export const DEFINES =
  /^(?:说明|描述|含义|意思|定义|解释|简介|介绍|概念|meaning|description|definition|explanation|what\b.*|内容|做什么)$/iu;
/** It joins two things, or holds under a condition only: what stands there is not one property of the row. */
export const JOINED =
  /.[或和与及、&＆].|\b(?:or|and|if|when|while)\b|(?<=\p{Script=Han}{2})(?<![实及定延准同暂临计小分历用耗工课])时(?![间期代刻长段效候性延序钟])/iu;
/** Such cells hold remarks of all sorts, or answers to a question that the header asks. */
export const LOOSE =
  /[/／]|备注|时候?$|^注|其[他它]|例子|举例|示例|[?？]|^是否|^有无|^能否|^可否|谁|哪|怎|什么|得到的东西|\b(?:notes?|remarks?|comments?|other|misc|examples?|why|how|who|when|where|from|to|by|of|in|on|for|with|at)$/iu;
const EMPTY = /^(?:略|无|暂无|同上|未知|待定|不详|n\/a|none|tbd|[-—–/?？]*)$/iu;
const LONGEST = 90;
const LONGEST_NAME = 30;
const NUMBER = /^\d+(?:\.\d+)?$/;
/** A number, a span of numbers or a code, or a comparison with one: its header says what it is. */
const CODE = /^(?:[大小多少高低]于|等于|不[大小高低]于|[<>≤≥=＜＞])?\s*\d[\d\s./~–-]*$/u;
/** What counts rows; a number under it names a row only with it. */
const ORDINAL =
  /^(?:层次?|级别?|章|节|步骤?|阶段|代|周|版本?|行|列|layer|level|chapter|week|step|stage|phase)$/iu;
const INDEX = /^(?:#|no\.?|id|index|序号|编号|号|题号)?$/iu;
const YEAR_CELL = /^(?:公元前?|前)?\s*\d{3,4}\s*年?$/u;

/** Whether a cell holds something that can be asked. */
export function isAsked(value: string | undefined): value is string {
  return value !== undefined && !EMPTY.test(value) && columns(value) <= LONGEST && isWhole(value);
}

/** What the rows of a table are called. */
export interface Key {
  readonly column: number;
  readonly nameOf: (cells: readonly string[]) => string;
}

/** The column that names the rows; `null` where none does. A bare number is no name: another column is, or its header. */
export function keyOf({ header, cells, others }: Row): Key | null {
  const rows = [cells, ...others];
  const at = (column: number) => rows.map((row) => row[column] ?? '');
  const first = at(0);
  if (first.every((cell) => NUMBER.test(cell))) {
    const named = header.findIndex(
      (_, column) => column > 0 && isKey(at(column)) && !at(column).some(startsWithDigit),
    );
    if (named > 0) return { column: named, nameOf: (row) => row[named] ?? '' };
    const sort = header[0] ?? '';
    if (!isKey(first) || INDEX.test(sort) || columns(sort) > 12) return null;
    const isChinese = /\p{Script=Han}/u.test(sort);
    const nameOf = (number: string) =>
      ORDINAL.test(sort) && isChinese ? `第 ${number} ${sort}` : `${sort} ${number}`;
    return { column: 0, nameOf: (row) => nameOf(row[0] ?? '') };
  }
  const key = header.findIndex((_, column) => isKey(at(column)));
  if (key < 0 || key > 1) return null;
  const sort = header[key] ?? '';
  if (!at(key).some((cell) => CODE.test(cell))) return { column: key, nameOf: (row) => row[key] ?? '' };
  if (INDEX.test(sort) || columns(sort) > 12) return null;
  return {
    column: key,
    nameOf: (row) => (CODE.test(row[key] ?? '') ? joined(sort, row[key] ?? '') : (row[key] ?? '')),
  };
}

/** `端口 22`, `弹性值大于 1`. */
function joined(sort: string, cell: string): string {
  return /^\p{Script=Han}/u.test(cell) ? beside(sort, cell) : `${sort} ${cell}`;
}

/** Whether every row has another name here. */
function isKey(cells: readonly string[]): boolean {
  // Not by their stems: HTTP is not HTTPS.
  const names = cells.map((cell) => normalize(cell).replace(/\s+/g, ''));
  return (
    cells.length > FEWEST_WRONG &&
    !names.includes('') &&
    new Set(names).size === names.length &&
    cells.every((cell) => columns(cell) <= LONGEST_NAME && !/[。；;!?？！]/u.test(cell))
  );
}

function startsWithDigit(cell: string): boolean {
  return /^\d/.test(cell);
}

/** Whether the numbers under a header only count the rows. */
export function countsRows(sort: string, cells: readonly string[]): boolean {
  return (ORDINAL.test(sort) || INDEX.test(sort)) && cells.every((cell) => NUMBER.test(cell));
}

/** Where a table tells what happened in which year, the columns of years and of events; else `null`. */
export function yearsAndEvents({ header, cells, others }: Row): { year: number; event: number } | null {
  const rows = [cells, ...others];
  const year = header.findIndex((_, column) => rows.every((row) => YEAR_CELL.test(row[column] ?? '')));
  if (year < 0 || header.length !== 2) return null;
  const event = 1 - year;
  const isEvent =
    /事|大事|成就|发生|内容|\b(?:events?|milestones?|what|happened|discovery|achievements?)\b/iu;
  return isEvent.test(header[event] ?? '') ? { year, event } : null;
}

/** `名称: 值` for each cell that holds something. */
export function rowText({ header }: Row, cells: readonly string[]): string {
  return cells
    .flatMap((cell, column) =>
      EMPTY.test(cell) ? [] : `${header[column] ? `${header[column]}: ` : ''}${cell}`,
    )
    .join(' | ');
}
