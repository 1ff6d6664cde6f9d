import { describe, expect, it } from 'vitest';
import { byPlace, groupNotes, placeKey } from '../../../src/core/notes/contents.ts';
import { readNote } from '../../../src/core/notes/note.ts';
import { sectionTree } from '../../../src/core/notes/section-tree.ts';

/** The groups as `folder: titles`. */
function groups(paths: readonly string[], settings = new Map<string, string>()): string[] {
  const notes = paths.flatMap((path) => {
    const title = path.split('/').at(-1)?.replace('.md', '');
    const text = `${settings.get(path) ?? ''}# ${title}\n\n一句。\n`;
    return readNote({ path, text }).note ?? [];
  });
  notes.sort((a, b) => byPlace(placeKey(a), placeKey(b)));
  return groupNotes(notes.map(sectionTree), 'zh').map(
    ({ folder, notes }) => `${folder}: ${notes.map(({ title }) => title).join(' ')}`,
  );
}

describe('the table of contents', () => {
  it('shows folders only where there are several; notes outside of them come first', () => {
    expect(groups(['zh/第二周/b.md', 'zh/第一周/a.md', 'zh/序.md'])).toEqual([
      'null: 序',
      '第一周: a',
      '第二周: b',
    ]);
    expect(groups(['课程/zh/a.md', '课程/zh/b.md'])).toEqual(['null: a b']);
  });

  it('counts numbers in file names as numbers', () => {
    expect(groups(['zh/10-c.md', 'zh/2-b.md', 'zh/1-a.md'])).toEqual(['null: 1-a 2-b 10-c']);
  });

  it('follows what notes say of their place; those that say nothing come after', () => {
    const settings = new Map([
      ['c.md', '---\norder: 1\n---\n'],
      ['b.md', '---\norder: 2.5\n---\n'],
      ['d.md', '---\norder: -1\n---\n'],
      ['a.md', '---\norder: first\n---\n'],
    ]);
    expect(groups(['a.md', 'b.md', 'c.md', 'd.md', 'e.md'], settings)).toEqual(['null: d c b a e']);
  });

  it('without notes is empty', () => {
    expect(groups([])).toEqual([]);
  });
});
