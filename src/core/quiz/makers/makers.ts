import type { Maker } from '../maker.ts';
import { abbreviation } from './abbreviation.ts';
import { cloze } from './cloze.ts';
import { compared } from './compared.ts';
import { crossed } from './crossed.ts';
import { description } from './description.ts';
import { label } from './label.ts';
import { member } from './member.ts';
import { number } from './number.ts';
import { oddOneOut } from './odd-one-out.ts';
import { tableCell } from './table-cell.ts';
import { term } from './term.ts';
import { trueFalse } from './true-false.ts';
import { yesNo } from './yes-no.ts';

/** All kinds of question that are made from notes. */
export const makers: readonly Maker[] = [
  term,
  description,
  member,
  label,
  oddOneOut,
  tableCell,
  compared,
  crossed,
  number,
  cloze,
  abbreviation,
  trueFalse,
  yesNo,
];
