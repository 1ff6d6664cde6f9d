import { expect, it } from 'vitest';
import { readNote } from '../../../src/core/notes/note.ts';

const languageOf = (path: string, text: string) => readNote({ path, text }).note?.language;

it.each([
  ['zh', '虚拟机 VM 由 Hypervisor 管理', 'a Chinese note full of English terms is Chinese'],
  ['zh', '雲端運算', 'traditional characters are Chinese'],
  [
    'en',
    'The Chinese name of the cloud is 云; all the rest of this note is in English.',
    'a word is no language',
  ],
  ['en', '3.14', 'no letters at all'],
])('detects %s in "%s": %s', (language, text) => {
  expect(languageOf('a.md', text)).toBe(language);
});

it.each([
  ['en/zh-TW/a.md', 'zh', 'the inner folder decides'],
  ['notes/EN_us/a.md', 'en', 'case and region do not matter'],
  ['zhejiang/a.md', 'en', 'a name that only begins like a language is none'],
  ['zh.md', 'en', 'a file is no folder'],
])('reads %s as %s: %s', (path, language) => {
  expect(languageOf(path, 'text')).toBe(language);
});
