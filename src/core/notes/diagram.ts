import type { Lines, List, ListItem } from './block.ts';
import { readFlowchart } from './flowchart.ts';

const SECTION = /^section\s+(.+)$/;
/** `name :tags, id, 2014-01-06, 30d`, `1840 : one event : another`, or only `: another` below it. */
const ENTRY = /^([^:]*?)\s*:\s*(.*)$/;
const REMARK = /^(?:%%|title\b|accTitle|accDescr)/;

/**
 * What can be read in the source of a Mermaid diagram, as a list: the dates of a Gantt chart or timeline by sections,
 * what the arrows of a flowchart lead to. All others are drawn to be looked at and are no text: `null`.
 * @param line source line of the first line of `text`
 */
export function readDiagram(text: string, line: number): List | null {
  const lines = text.split('\n').map((written) => written.trim());
  const start = lines.findIndex((written) => /^\w/.test(written));
  const kind = /^(?:gantt|timeline|flowchart|graph)\b/.exec(lines[start] ?? '')?.[0];
  if (kind === undefined) return null;
  const items =
    kind === 'gantt' || kind === 'timeline'
      ? readDates(lines.slice(start + 1), line + start + 1, kind === 'gantt')
      : readFlowchart(lines.slice(start + 1)).map(({ text: arrows, index }) => {
          const at = line + start + 1 + index;
          return item(arrows, [at, at]);
        });
  return items.length === 0 ? null : list(items);
}

/** The entries of a Gantt chart or timeline, those of a section below its name. */
function readDates(lines: readonly string[], line: number, isChart: boolean): ListItem[] {
  const items: ListItem[] = [];
  let section: { readonly name: string; readonly line: number; readonly entries: ListItem[] } | null = null;
  const close = () => {
    const last = section?.entries.at(-1);
    if (!section || !last) return;
    items.push({ ...item(section.name, [section.line, last.lines[1]]), children: [list(section.entries)] });
  };
  for (const [index, written] of lines.entries()) {
    const at = line + index;
    if (REMARK.test(written)) continue;
    const name = SECTION.exec(written)?.[1];
    if (name !== undefined) {
      close();
      section = { name, line: at, entries: [] };
      continue;
    }
    const entry = readEntry(written, isChart);
    if (entry !== null) (section?.entries ?? items).push(item(entry, [at, at]));
  }
  close();
  return items;
}

/** An entry with its dates or events; the tags, ids and `after …` of a chart only place it in the drawing. */
function readEntry(written: string, isChart: boolean): string | null {
  const [, name = '', rest = ''] = ENTRY.exec(written) ?? [];
  const values = isChart
    ? rest.split(/\s*,\s*/).filter((part) => /^\d/.test(part))
    : rest.split(/\s*:\s+/).filter((event) => event !== '');
  const parts = [name, values.join(', ')].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(': ');
}

function item(text: string, lines: Lines): ListItem {
  return { runs: [{ text }], children: [], lines };
}

function list(items: readonly ListItem[]): List {
  const lines = [items[0]?.lines[0] ?? 1, items.at(-1)?.lines[1] ?? 1] as const;
  return { kind: 'list', ordered: false, start: 1, items, lines };
}
