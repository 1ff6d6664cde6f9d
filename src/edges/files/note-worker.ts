import { parentPort } from 'node:worker_threads';
import { type FileReader, type ResultPiece, resultPieces } from '../../app/note-pieces.ts';
import type { NoteFile } from '../../core/notes/note.ts';

/** What the worker is asked for: to read a file, or the next piece of what it has read. */
export type Request = { readonly kind: keyof FileReader; readonly file: NoteFile } | 'next';

/** The worker of `file-reader.ts`. It sends no piece unasked: the event loop takes all that waits in one turn. */
let pieces: Iterator<ResultPiece, void> | undefined;
parentPort?.on('message', (request: Request) => {
  if (request !== 'next') pieces = resultPieces(request.kind, request.file);
  parentPort?.postMessage(pieces?.next().value);
});
