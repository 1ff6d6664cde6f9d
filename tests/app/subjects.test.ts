import { describe, expect, test } from 'vitest';
import { createOutline } from '../../src/app/outline.ts';
import { createSubjects } from '../../src/app/subjects.ts';
import type { Glossary } from '../../src/core/notes/glossary.ts';
import type { Note } from '../../src/core/notes/note.ts';
import { notesOf } from './notes-library.ts';

const MANY = 60;

/** Notes each of which explains one term: `term0`, `term1`, … */
function terms(prefix: string, count = MANY): Note[] {
  const files = Array.from({ length: count }, (_, i) => [
    `n${i}.md`,
    `# Note ${i}\n\n**${prefix}${i}**: a thing.\n`,
  ]);
  return notesOf(Object.fromEntries(files));
}

function start(notes: readonly Note[], glossary: Glossary = []) {
  const shelf: { notes: readonly Note[]; glossary: Glossary } = { notes, glossary };
  const subjects = createSubjects(shelf, createOutline(shelf));
  const known = () => new Set(subjects.all().flatMap(({ names }) => names.map(({ text }) => text)));
  const warm = () => [...subjects.warm()].length;
  return { shelf, known, warm, subjects };
}

describe('what the notes have names for', () => {
  test('is read all at once on the first use', () => {
    expect(start(terms('term')).known()).toContain(`term${MANY - 1}`);
  });

  test('is read ahead in many pieces, and then not again', () => {
    const { warm, known, subjects } = start(terms('term'));
    expect(warm()).toBeGreaterThan(MANY / 2);
    expect(warm()).toBe(0);
    expect(known()).toContain('term0');
    expect(subjects.all()).toBe(subjects.all());
  });

  test('of an edited note alone is read anew', () => {
    const { shelf, warm, known } = start(terms('term'));
    warm();
    shelf.notes = shelf.notes.with(
      3,
      notesOf({ [shelf.notes[3]?.path ?? '']: '# New\n\n**fresh**: a thing.\n' })[0] as Note,
    );
    expect(known()).toContain('fresh');
    expect(warm()).toBe(0);
  });

  test('no call reads all of it again when every note has changed: the rest follows', () => {
    const { shelf, warm, known } = start(terms('term'));
    warm();
    shelf.notes = terms('other');
    const soon = known();
    expect(soon).toContain('other0');
    expect([...soon].some((name) => name.startsWith('term'))).toBe(true);
    warm();
    const then = known();
    expect(then).toContain(`other${MANY - 1}`);
    expect([...then].some((name) => name.startsWith('term'))).toBe(false);
  });

  test('with another glossary is that of the old one until all is read, and calls alone get there too', () => {
    const { shelf, warm, known } = start(terms('term'), [{ names: ['term1', 'old name'], group: '' }]);
    warm();
    shelf.glossary = [{ names: ['term1', 'new name'], group: '' }];
    expect(known()).toContain('old name');
    const calls = Array.from({ length: MANY }, known);
    expect(calls.at(-1)).toContain('new name');
    expect(calls.at(-1)).not.toContain('old name');
  });

  test('what very many notes mention follows too, only later', () => {
    const common = (name: string) => terms(`${name} and `, 100);
    const { shelf, warm, known } = start(common('fog'), [{ names: ['fog', 'mist'], group: '' }]);
    warm();
    expect(known()).toContain('mist');
    shelf.notes = shelf.notes.slice(0, 1);
    warm();
    expect(known()).toContain('mist');
    shelf.notes = [];
    warm();
    expect(known()).toEqual(new Set());
  });

  test('that is gone is never offered again', () => {
    const { shelf, warm, known } = start(terms('term'));
    warm();
    shelf.notes = shelf.notes.slice(0, 1);
    expect([...known()].filter((name) => name.startsWith('term'))).toEqual(['term0']);
  });
});
