import { type FileHandle, open } from 'node:fs/promises';
import type { FileVersion } from '../../app/notes-source.ts';
import type { NoteFile } from '../../core/notes/note.ts';
import type { Problem } from '../../core/notes/problem.ts';
import { decodeText } from './decode-text.ts';
import { versionOf } from './file-version.ts';
import { reasonOf } from './reason.ts';

/** A larger file is no note. */
const LARGEST_NOTE = 5 * 1024 * 1024;

export type FileRead =
  | { readonly file: NoteFile; readonly version: FileVersion }
  | { readonly problem: Problem };

/**
 * Reads a file as a note.
 * @param file where it is
 * @param path what it is called in the notes
 */
export async function readNoteFile(file: string, path: string): Promise<FileRead> {
  const wrong = (line: number, message: string) => ({
    problem: { path, line, severity: 'error', message } as const,
  });
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    // Taken before the bytes: what is written while they are read shows at the next look.
    const stats = await handle.stat({ bigint: true });
    if (stats.size > LARGEST_NOTE) {
      const megabytes = (Number(stats.size) / 1024 / 1024).toFixed(1);
      return wrong(1, `the file has ${megabytes} MB; a note may have 5 MB at most`);
    }
    const bytes = await handle.readFile();
    const decoded = decodeText(bytes);
    if (!decoded.ok) return wrong(decoded.line, decoded.message);
    return { file: { path, text: decoded.text }, version: versionOf(stats, bytes, Date.now()) };
  } catch (error) {
    return wrong(1, `the file ${reasonOf(error)}`);
  } finally {
    await handle?.close();
  }
}
