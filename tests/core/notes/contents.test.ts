import { describe, expect, it } from 'vitest';
import { groupNotes, orderKey } from '../../../src/core/notes/contents.ts';
import { readNote } from '../../../src/core/notes/note.ts';
import type { Language } from '../../../src/core/notes/passage.ts';
import { sectionTree } from '../../../src/core/notes/section-tree.ts';

/** The groups as `language folder: titles`. */
function groups(paths: readonly string[], language: Language = 'zh'): string[] {
  const notes = paths.flatMap((path) => {
    const { note } = readNote({ path, text: `# ${path.split('/').at(-1)?.replace('.md', '')}\n\n一句。\n` });
    return note ? [sectionTree(note)] : [];
  });
  notes.sort((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1));
  return groupNotes(notes, language).map(
    ({ language, folder, notes }) => `${language} ${folder}: ${notes.map(({ title }) => title).join(' ')}`,
  );
}

describe('the table of contents', () => {
  it('puts notes of the reader’s language first', () => {
    expect(groups(['en/disks.md', 'zh/disks.md'])).toEqual(['zh null: disks', 'en null: disks']);
    expect(groups(['en/disks.md', 'zh/disks.md'], 'en')).toEqual(['en null: disks', 'zh null: disks']);
  });

  it('shows folders only where there are several; notes outside of them come first', () => {
    expect(groups(['zh/第二周/b.md', 'zh/第一周/a.md', 'zh/序.md'])).toEqual([
      'zh null: 序',
      'zh 第一周: a',
      'zh 第二周: b',
    ]);
    expect(groups(['课程/zh/a.md', '课程/zh/b.md'])).toEqual(['zh null: a b']);
  });

  it('counts numbers in file names as numbers', () => {
    expect(groups(['zh/10-c.md', 'zh/2-b.md', 'zh/1-a.md'])).toEqual(['zh null: 1-a 2-b 10-c']);
  });

  it('without notes is empty', () => {
    expect(groups([])).toEqual([]);
  });
});
