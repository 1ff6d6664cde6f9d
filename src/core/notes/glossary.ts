import { normalize } from '../text/normalize.ts';
import { type Pieces, runPieces } from '../text/pieces.ts';
import type { Problem } from './problem.ts';
import { tablesIn } from './table-rows.ts';

/** One row of a glossary: names that mean the same thing. */
export interface GlossaryEntry {
  /** All names, as written, the Chinese one first, then the English one, then the others; none twice. */
  readonly names: readonly string[];
  /** What kind of thing it is; members of a group are alike. */
  readonly group: string;
}

export type Glossary = readonly GlossaryEntry[];

const COLUMNS = 4;

/** What reading a glossary gives. */
export interface GlossaryReading {
  readonly glossary: Glossary;
  readonly problems: readonly Problem[];
}

/**
 * Reads the tables of a `glossary.md`: 中文 | English | other names (separated by `、`, `,` or `;`) | group.
 * A row without any name, or naming what an earlier row names already, is reported and left out.
 */
export function readGlossary(file: { readonly path: string; readonly text: string }): GlossaryReading {
  return runPieces(glossaryInPieces(file));
}

/** The same in pieces, as `tablesIn` says. */
export function* glossaryInPieces({
  path,
  text,
}: {
  readonly path: string;
  readonly text: string;
}): Pieces<GlossaryReading> {
  const glossary: GlossaryEntry[] = [];
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  const warn = (line: number, message: string) => problems.push({ path, line, severity: 'warning', message });
  const tables = yield* tablesIn(text);
  if (tables.length === 0) warn(1, 'the glossary holds no table; nothing is read from it');
  for (const [header, ...rows] of tables) {
    if (header?.cells.length !== COLUMNS) {
      warn(
        header?.line ?? 1,
        `a glossary table has 4 columns (中文 | English | other names | group), not ${header?.cells.length}`,
      );
      continue;
    }
    for (const { cells, line } of rows) {
      const [chinese = '', english = '', others = '', group = ''] = cells;
      const names = distinct([chinese, english, ...others.split(/\s*[、,，;；]\s*/)]);
      const [first] = names.values();
      const clash = [...names.keys()].find((key) => taken.has(key));
      if (first === undefined) warn(line, 'this glossary row names nothing');
      else if (clash !== undefined)
        warn(line, `"${names.get(clash)}" is already a name of "${taken.get(clash)}"; this row is left out`);
      else {
        for (const key of names.keys()) taken.set(key, first);
        glossary.push({ names: [...names.values()], group });
      }
      yield;
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

/** Names by their keys, none twice. A dash in an empty cell names nothing. */
function distinct(names: readonly string[]): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = nameKey(name);
    if (/[\p{L}\p{N}]/u.test(key) && !byKey.has(key)) byKey.set(key, name);
  }
  return byKey;
}
