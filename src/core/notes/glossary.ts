import { normalize } from '../text/normalize.ts';
import { runsText } from './inline.ts';
import { readMarkdown } from './markdown.ts';
import type { Problem } from './problem.ts';

/** One row of a glossary: names that mean the same thing. */
export interface GlossaryEntry {
  /** All names, as written, the Chinese one first, then the English one, then the others; none twice. */
  readonly names: readonly string[];
  /** What kind of thing it is; members of a group are alike. */
  readonly group: string;
}

export type Glossary = readonly GlossaryEntry[];

const COLUMNS = 4;

/**
 * Reads the tables of a `glossary.md`: 中文 | English | other names (separated by `、`, `,` or `;`) | group.
 * A row without any name, or naming what an earlier row names already, is reported and left out.
 */
export function readGlossary(file: { readonly path: string; readonly text: string }): {
  readonly glossary: Glossary;
  readonly problems: readonly Problem[];
} {
  const glossary: GlossaryEntry[] = [];
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  const warn = (line: number, message: string) =>
    problems.push({ path: file.path, line, severity: 'warning', message });
  for (const { content } of readMarkdown(file.text)) {
    if (content.kind !== 'table') continue;
    if (content.header.length !== COLUMNS) {
      warn(
        content.lines[0],
        `a glossary table has 4 columns (中文 | English | other names | group), not ${content.header.length}`,
      );
      continue;
    }
    const firstRow = content.lines[1] - content.rows.length + 1;
    for (const [index, row] of content.rows.entries()) {
      const line = firstRow + index;
      const [chinese = '', english = '', others = '', group = ''] = row.map((cell) => runsText(cell).trim());
      const names = distinct([chinese, english, ...others.split(/\s*[、,，;；]\s*/)]);
      const clash = names.find((name) => taken.has(nameKey(name)));
      if (names.length === 0) warn(line, 'this glossary row names nothing');
      else if (clash !== undefined)
        warn(line, `"${clash}" is already a name of "${taken.get(nameKey(clash))}"`);
      else {
        for (const name of names) taken.set(nameKey(name), names[0] ?? name);
        glossary.push({ names, group });
      }
    }
  }
  return { glossary, problems };
}

/**
 * A folder's own glossary over the project's: its row for a term replaces ours, and a name that it uses
 * elsewhere no longer means what it meant in ours.
 */
export function mergeGlossaries(over: Glossary, base: Glossary): Glossary {
  const claimed = new Set(over.flatMap((entry) => entry.names.map(nameKey)));
  const kept: GlossaryEntry[] = [];
  for (const entry of base) {
    const replaced = entry.names.slice(0, 2).some((name) => claimed.has(nameKey(name)));
    if (!replaced) kept.push({ ...entry, names: entry.names.filter((name) => !claimed.has(nameKey(name))) });
  }
  return [...over, ...kept];
}

/** Names are the same when they differ in case, width, script variant or white space only. */
function nameKey(name: string): string {
  return normalize(name).replace(/\s+/g, '');
}

function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = nameKey(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
