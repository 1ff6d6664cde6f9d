import { fileURLToPath } from 'node:url';
import type { Passage } from '../../src/core/notes/passage.ts';
import { notesOf } from '../notes.ts';

/** The notes that the project ships with, whatever the settings say. */
export const SHIPPED_NOTES = fileURLToPath(new URL('../../knowledge', import.meta.url));

export async function shippedPassages(): Promise<Passage[]> {
  const { notes } = await notesOf(SHIPPED_NOTES);
  return notes.flatMap(({ passages }) => passages);
}
