/** The folder is missing, is no folder or can't be opened; the message is one line and says all there is to say. */
export class NotesFolderError extends Error {
  override readonly name = 'NotesFolderError';
}
