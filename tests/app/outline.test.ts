import { describe, expect, test } from 'vitest';
import { createOutline } from '../../src/app/outline.ts';
import type { Note } from '../../src/core/notes/note.ts';
import { notesOf } from './notes-library.ts';

const MANY = 60;

/** Notes of one section each, all called so: `n0.md`, `n1.md`, … */
function called(title: string, count = MANY): Note[] {
  return notesOf(
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`n${i}.md`, `# ${title}\n\nText ${i}.\n`])),
  );
}

function start(notes: readonly Note[]) {
  const shelf = { notes };
  const outline = createOutline(shelf);
  const titles = () => {
    outline.now();
    return outline.groups('en').flatMap((group) => group.notes.map(({ title }) => title));
  };
  const warm = () => [...outline.warm()].length;
  const edit = (at: number, text: string) => {
    const path = shelf.notes[at]?.path ?? '';
    shelf.notes = shelf.notes.flatMap((note, i) => (i === at ? notesOf({ [path]: text }) : [note]));
  };
  return { shelf, outline, titles, warm, edit };
}

describe('the outline of all notes', () => {
  test('is read all at once on the first use', () => {
    expect(start(called('Disks')).titles()).toHaveLength(MANY);
  });

  test('is read ahead in many pieces, and then not again', () => {
    const { warm, titles, outline } = start(called('Disks'));
    expect(warm()).toBeGreaterThan(MANY / 2);
    expect(warm()).toBe(0);
    expect(titles()).toHaveLength(MANY);
    expect(outline.groups('en')[0]).toBe(outline.groups('en')[0]);
  });

  test('follows the edit of a note with the next call', () => {
    const { warm, edit, titles, outline, shelf } = start(called('Disks'));
    warm();
    const { id } = outline.tree(shelf.notes[3] as Note);
    edit(3, '# Tapes\n\nThey wind.\n');
    expect(titles().filter((title) => title !== 'Disks')).toEqual(['Tapes']);
    expect(outline.section(id)?.title).toBe('Tapes');
    expect(warm()).toBe(0);
  });

  test('no call reads it all when every note has changed: the rest is as before, until it has been read', () => {
    const { shelf, warm, titles } = start(called('Disks'));
    warm();
    shelf.notes = called('Tapes');
    const soon = new Set(titles());
    expect(soon).toEqual(new Set(['Disks', 'Tapes']));
    warm();
    expect(new Set(titles())).toEqual(new Set(['Tapes']));
  });

  test('holds no note that is gone', () => {
    const { shelf, warm, titles, outline } = start(called('Disks'));
    warm();
    const { id } = outline.tree(shelf.notes[1] as Note);
    shelf.notes = shelf.notes.slice(0, 1);
    expect(titles()).toEqual(['Disks']);
    expect(outline.section(id)).toBeUndefined();
  });

  test('may change in the middle of being read', () => {
    const { warm, outline, titles, edit } = start(called('Disks'));
    const warming = outline.warm();
    warming.next();
    edit(0, '# Tapes\n\nThey wind.\n');
    while (!warming.next().done);
    expect(titles().filter((title) => title !== 'Disks')).toEqual(['Tapes']);
    expect(warm()).toBe(0);
  });

  test('knows the innermost section of a passage', () => {
    const notes = notesOf({
      'a.md': '# Disks\n\nSpin.\n\n## Heads\n\nThey read.\n\n### Arms\n\nThey move.\n',
    });
    const { outline } = start(notes);
    outline.now();
    const passages = notes[0]?.passages ?? [];
    expect(passages.map((passage) => outline.sectionOf(passage)?.title)).toEqual(['Disks', 'Heads', 'Arms']);
    for (const other of notesOf({ 'a.md': '# Disks\n\nTurn.\n', 'b.md': '# Disks\n\nSpin.\n' }))
      expect(outline.sectionOf(other.passages[0] as (typeof passages)[number])).toBeUndefined();
  });
});
