import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/notes/note.ts';
import { problemLine } from '../../../src/core/notes/problem.ts';

const problemsOf = (text: string) => readNote({ path: 'a.md', text }).problems.map(problemLine);
const noteOf = (text: string, path = 'a.md') => readNote({ path, text }).note;

describe('front matter', () => {
  it('says the language, over folder and text', () => {
    expect(noteOf('---\nlang: en\n---\n云', 'zh/a.md')?.language).toBe('en');
    expect(noteOf('---\nlanguage: zh_CN\n---\ncloud')?.language).toBe('zh');
  });

  it.each(['fr', 'zhuang', 'english'])('leaves a language we do not know (%s) to folder and text', (lang) => {
    expect(noteOf(`---\nlang: ${lang}\n---\n云`)?.language).toBe('zh');
  });

  it('gives the title over all passages of a note that has no # heading', () => {
    const headings = (text: string) => noteOf(text)?.passages.map((passage) => passage.headings);
    expect(headings('---\ntitle: 2024\n---\n## A\n\na\n\n## B\n\nb')).toEqual([
      ['2024', 'A'],
      ['2024', 'B'],
    ]);
    expect(headings('---\ntitle: x\n---\n# A\n\na')).toEqual([['A']]);
  });

  it('is no text, and its lines still count', () => {
    expect(noteOf('---\ntags: [a, b]\ncssclass: wide\n---\n云')?.passages).toMatchObject([
      { text: '云', lines: [5, 5] },
    ]);
  });

  it('may be empty', () => {
    expect(noteOf('---\n---\n云\n\n---\n\n网')?.passages.map(({ text }) => text)).toEqual(['云', '网']);
  });

  it.each([
    ['it is never closed', '---\ntitle: x'],
    ['a blank line follows', '---\n\n甲: [乙\n\n---\n\n丙'],
    ['it does not stand at the very top', '\n---\ntitle: x\n---\n'],
  ])('is none where %s', (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it.each([
    ['is not YAML', '---\nlang: zh\ntitle: [a\n---\n云', /^a\.md:[34]: the front matter is not YAML: \S/],
    ['names what it never set', '---\ntitle: *云\n---\n云', /^a\.md:\d: the front matter is not YAML: \S/],
    [
      'is a sentence',
      '---\n大家好\n---\n云',
      'a.md:2: the front matter must be a list of "key: value" lines',
    ],
    ['is a list', '---\n- a\n---\n云', 'a.md:2: the front matter must be a list of "key: value" lines'],
    [
      'has many titles',
      '---\nlang: zh\ntitle: [a, b]\n---\n云',
      `a.md:3: the front matter's "title" must be a single text`,
    ],
  ])('is reported with its line where it %s, and the note skipped', (_, text, message) => {
    expect(problemsOf(text)).toEqual([
      typeof message === 'string' ? message : expect.stringMatching(message),
    ]);
    expect(noteOf(text)).toBeNull();
  });
});

describe('a note without text', () => {
  it.each([
    ['empty', '', 'a.md:1: the file is empty'],
    ['white space', ' \n\u3000\n\uFEFF', 'a.md:1: the file is empty'],
    ['only a picture', '![](a.png)', 'a.md:1: the file holds no text besides headings and pictures'],
    [
      'only front matter',
      '---\ntitle: x\n---\n',
      'a.md:1: the file holds no text besides headings and pictures',
    ],
  ])('(%s) is reported', (_, text, message) => {
    expect(problemsOf(text)).toEqual([message]);
  });
});
