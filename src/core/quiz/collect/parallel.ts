import { splitLabel } from '../../notes/head-terms.ts';
import { isKin } from '../kin.ts';
import type { Line } from '../lines.ts';

/** So many lines under each other make no chance. */
const FEWEST = 3;
/** In characters: longer names are clauses. */
const LONGEST_NAME = 12;

/**
 * Lines in a row of one paragraph or list that each explain a name of one kind: `训练集：…`, `验证集：…`, `测试集：…`. What
 * they say of it may be short: it is told from what the others say.
 */
export function parallelIn(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let row: Line[] = [];
  const close = () => {
    if (row.length >= FEWEST) for (const line of row) found.add(line);
    row = [];
  };
  for (const line of lines) {
    const name = nameIn(line);
    const [first] = row;
    const firstName = first ? nameIn(first) : null;
    const goesOn =
      first && firstName !== null && name !== null && first.list === line.list && isOneRow(first, line);
    if (!goesOn || !isKin(firstName, name)) close();
    if (name !== null) row.push(line);
  }
  close();
  return found;
}

function isOneRow(a: Line, b: Line): boolean {
  return a.list !== null || a.start === b.start;
}

function nameIn({ text }: Line): string | null {
  const labelled = splitLabel(text);
  const isName = labelled !== null && labelled.rest !== '' && labelled.label.length <= LONGEST_NAME;
  return isName ? labelled.label : null;
}
