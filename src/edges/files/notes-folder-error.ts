import { OperatorError } from '../../app/operator-error.ts';

/** The folder is missing, is no folder or can't be opened. */
export class NotesFolderError extends OperatorError {
  override readonly name = 'NotesFolderError';
}
