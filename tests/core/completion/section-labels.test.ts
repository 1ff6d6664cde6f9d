import { describe, expect, it } from 'vitest';
import { SectionLabels } from '../../../src/core/completion/section-labels.ts';
import { readNote } from '../../../src/core/notes/note.ts';
import { sectionTree, withDescendants } from '../../../src/core/notes/section-tree.ts';

function sections(path: string, text: string) {
  const { note } = readNote({ path, text });
  if (!note) throw new Error('the note must be readable');
  return withDescendants(sectionTree(note));
}

const DISKS = '# Disks\n\n## Basics\n\nSpin.\n\n## Heads\n\nRead.\n';
const CLOUDS = '# Clouds\n\n## Basics\n\nRent.\n';

describe('what sections are called', () => {
  it('is their heading, with those above it where it stands in several places', () => {
    const labels = new SectionLabels();
    const [disks, clouds] = [sections('disks.md', DISKS), sections('clouds.md', CLOUDS)];
    labels.add(disks);
    labels.add(clouds);
    expect(disks.map((section) => labels.of(section))).toEqual(['Disks', 'Disks › Basics', 'Heads']);
    expect(clouds.map((section) => labels.of(section))).toEqual(['Clouds', 'Clouds › Basics']);
  });

  it('is their heading again when the other places are gone', () => {
    const labels = new SectionLabels();
    const [disks, clouds] = [sections('disks.md', DISKS), sections('clouds.md', CLOUDS)];
    labels.add(disks);
    labels.add(clouds);
    labels.remove(disks);
    expect(clouds.map((section) => labels.of(section))).toEqual(['Clouds', 'Basics']);
  });

  it('is the heading alone of one that has nothing above it', () => {
    const labels = new SectionLabels();
    const [basics, clouds] = [sections('basics.md', '# Basics\n\nBits.\n'), sections('clouds.md', CLOUDS)];
    labels.add(basics);
    labels.add(clouds);
    expect([...basics, ...clouds].map((section) => labels.of(section))).toEqual([
      'Basics',
      'Clouds',
      'Clouds › Basics',
    ]);
  });

  it('says the file where all headings are equal, and a number where the file is too', () => {
    const labels = new SectionLabels();
    const twice = '# Disks\n\n## Basics\n\nSpin.\n\n## Heads\n\nRead.\n\n## Basics\n\nTurn.\n';
    const [one, other] = [sections('1.md', twice), sections('2.md', DISKS)];
    labels.add(one);
    labels.add(other);
    expect([...one, ...other].map((section) => labels.of(section))).toEqual([
      'Disks (1.md)',
      'Disks › Basics (1.md)',
      'Disks › Heads (1.md)',
      'Disks › Basics (1.md) 2',
      'Disks (2.md)',
      'Disks › Basics (2.md)',
      'Disks › Heads (2.md)',
    ]);
    labels.remove(other);
    expect(one.map((section) => labels.of(section))).toEqual([
      'Disks',
      'Disks › Basics (1.md)',
      'Heads',
      'Disks › Basics (1.md) 2',
    ]);
  });

  it('is never the same, though a heading reads like a path', () => {
    const labels = new SectionLabels();
    const odd = sections('odd.md', '# Odd\n\n## Clouds › Basics\n\nBoth.\n');
    const all = [...odd, ...sections('clouds.md', CLOUDS), ...sections('disks.md', DISKS)];
    labels.add(all);
    expect(new Set(all.map((section) => labels.of(section))).size).toBe(all.length);
  });
});
