import { expect, test } from 'vitest';
import { type NotesNews, newsLine } from '../../src/app/notes-news.ts';

const many = Array.from({ length: 2000 }, (_, i) => ({ path: `n${i}.md`, passages: 1 }));

test.each<[NotesNews, level: string, text: string]>([
  [
    { kind: 'updated', notes: [{ path: 'zh/storage.md', passages: 12 }], gone: [] },
    'info',
    'notes updated: zh/storage.md (passages: 12)',
  ],
  [{ kind: 'updated', notes: [], gone: ['a.md', 'b.md'] }, 'info', 'notes gone: a.md, b.md'],
  [
    { kind: 'updated', notes: many, gone: [] },
    'info',
    `notes updated: ${[0, 1, 2, 3, 4].map((i) => `n${i}.md (passages: 1)`).join(', ')} and 1995 more`,
  ],
  [{ kind: 'updated', notes: [], gone: ['a\u001b[2J.md'] }, 'info', 'notes gone: a\uFFFD[2J.md'],
  [{ kind: 'unharmed', paths: ['a.md'] }, 'info', 'notes can be read again: a.md'],
  [
    {
      kind: 'problem',
      problem: { path: 'a.md', line: 3, severity: 'error', message: 'the file is not UTF-8' },
      kept: true,
    },
    'warn',
    'a.md:3: the file is not UTF-8 (what was read of it before still answers)',
  ],
])('%o', (news, level, text) => {
  expect(newsLine(news)).toEqual({ level, text });
});
