import { readNote } from '../../../src/core/notes/note.ts';
import type { Passage } from '../../../src/core/notes/passage.ts';

/** The passages of a note that must be readable. */
export function read(text: string, path = 'note.md'): readonly Passage[] {
  const { note, problems } = readNote({ path, text });
  if (!note) throw new Error(problems.map(({ message }) => message).join('; '));
  return note.passages;
}

/** The texts of a note's passages. */
export function texts(markdown: string): string[] {
  return read(markdown).map(({ text }) => text);
}

/** Each passage as its heading path and its text: `['A > B', 'text']`. */
export function outline(markdown: string): [path: string, text: string][] {
  return read(markdown).map(({ headings, text }) => [headings.join(' > '), text]);
}

/** The passages of a note as they are written in `*.expected.txt`. */
export function written(passages: readonly Passage[]): string {
  const written = passages.map(({ lines, headings, role, images, text }) => {
    const overview = role === 'overview' ? ' (overview)' : '';
    const pictures = images.map(({ src }) => ` (picture ${src})`).join('');
    return `[${lines.join('-')}] ${headings.join(' > ')}${overview}${pictures}\n${text}\n`;
  });
  return written.join('\n');
}
