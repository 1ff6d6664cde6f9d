import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, written } from './read.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/notes/${name}`, import.meta.url), 'utf8');

describe('a note as students leave it', () => {
  it('is cut by term, list and table, each with its introduction, and by blank lines', () => {
    expect(written(read(fixture('untidy.md')))).toBe(fixture('untidy.expected.txt'));
  });

  it('is cut the same with Windows line ends and a byte order mark', () => {
    const text = `\uFEFF${fixture('untidy.md').replaceAll('\n', '\r\n')}`;
    expect(written(read(text))).toBe(fixture('untidy.expected.txt'));
  });
});

describe('a note that uses everything Markdown has', () => {
  it('loses its markup and keeps its words', () => {
    expect(written(read(fixture('everything.md')))).toBe(fixture('everything.expected.txt'));
  });
});
