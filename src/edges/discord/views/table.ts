import type { Cell, Table } from '../../../core/notes/block.ts';
import { CHOICES } from '../limits.ts';
import { escapeFence } from './escape.ts';
import { drawBold, drawRuns } from './runs.ts';
import { displayWidth, padColumns } from './width.ts';

/** Stands before the row that answers, since code blocks know no bold. */
const HERE = '▸ ';

/**
 * Discord draws no tables: two columns become a definition list, narrow tables a code block with aligned
 * columns, wide ones a list item for each row.
 */
export function drawTable(table: Table): string {
  const columns = Math.max(table.header.length, ...table.rows.map((row) => row.length));
  if (columns <= 2) return drawDefinitions(table);
  return drawAligned(table, columns) ?? drawRecords(table);
}

function drawDefinitions({ header, rows }: Table): string {
  const names = header.map(drawLine).filter((name) => name !== '');
  const lines = rows.map(([key = [], value = []]) =>
    [drawBold(key), drawLine(value)].filter((part) => part !== '').join(' — '),
  );
  return [...(names.length > 0 ? [`-# ${names.join(' — ')}`] : []), ...lines].join('\n');
}

function drawAligned({ header, rows }: Table, columns: number): string | null {
  const mark = rows.some(isAnswer);
  const texts = [header, ...rows].map((row) =>
    Array.from({ length: columns }, (_, i) => plain(row[i] ?? [])),
  );
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...texts.map((row) => displayWidth(row[i] ?? ''))),
  );
  const gap = '  ';
  const margin = mark ? HERE.length : 0;
  const total = margin + widths.reduce((sum, width) => sum + width, 0) + gap.length * (columns - 1);
  if (total > CHOICES.tableColumns) return null;

  const lines = texts.map((row, index) => {
    const cells = row.map((text, i) => padColumns(text, widths[i] ?? 0)).join(gap);
    const row0 = rows[index - 1];
    const prefix = mark ? (row0 && isAnswer(row0) ? HERE : ' '.repeat(HERE.length)) : '';
    return (prefix + cells).trimEnd();
  });
  lines.splice(1, 0, '─'.repeat(total));
  return `\`\`\`\n${escapeFence(lines.join('\n'))}\n\`\`\``;
}

/**
 * A list item for each row, so that six wide rows still fit a screen: the first cell is its title, the others
 * are told as `name: value`. Bold is for titles and the answer; other bold words would blur both.
 */
function drawRecords({ header, rows }: Table): string {
  const names = header.map((name) => drawLine(unbold(name)));
  return rows
    .map(([first = [], ...others]) => {
      const fields = others
        .map((cell, i) => [names[i + 1] ?? '', drawLine(unbold(cell))] as const)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (name === '' ? value : `${name}: ${value}`));
      return [drawBold(first), fields.join(' · ')].filter((part) => part !== '').join(' — ');
    })
    .filter((record) => record !== '')
    .map((record) => `- ${record}`)
    .join('\n');
}

function unbold(cell: Cell): Cell {
  return cell.map(({ strong, ...run }) => run);
}

function isAnswer(row: readonly Cell[]): boolean {
  return row.some((cell) => cell.some((run) => run.answer));
}

function drawLine(cell: Cell): string {
  return drawRuns(cell.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') })));
}

function plain(cell: Cell): string {
  return cell
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
