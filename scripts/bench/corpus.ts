import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail } from '../arguments.ts';
import { readLines } from '../evaluation.ts';

/** A text to be cut into passages. */
export interface Document {
  readonly path: string;
  /** May be empty. */
  readonly title: string;
  readonly text: string;
}

/** Texts, and what people asked of them. */
export interface Corpus {
  readonly documents: readonly Document[];
  /** By file; none of one that has no `queries.jsonl` beside it. */
  readonly questions: readonly (readonly string[])[];
}

/**
 * Reads JSONL files of `{id, title, text, source}`.
 * @throws OperatorError if one can't be read
 */
export function readCorpus(files: readonly string[]): Corpus {
  return { documents: files.flatMap(readDocuments), questions: files.map(readQuestions) };
}

function readDocuments(file: string): Document[] {
  const documents = readLines(file, ({ id, title, text, source }) => {
    if (typeof text !== 'string') return 'a passage has a "text"';
    const heading = typeof title === 'string' ? title : '';
    const name = typeof source === 'string' ? source : heading || String(id);
    // Two files may have the same names; search takes passages of one path for one note.
    return { path: `${file}:${name}`, title: heading, text };
  });
  return documents.length > 0 ? documents : fail(`${file}: has no passages`);
}

function readQuestions(corpusFile: string): string[] {
  const file = join(dirname(corpusFile), 'queries.jsonl');
  if (!existsSync(file)) return [];
  const lines = readLines(file, ({ text }) => (typeof text === 'string' ? { text } : 'a query has a "text"'));
  return lines.map(({ text }) => text);
}
