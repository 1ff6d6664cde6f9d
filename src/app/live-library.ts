import { glossaryInPieces } from '../core/notes/glossary.ts';
import { type NoteFile, readNote } from '../core/notes/note.ts';
import { type Problem, problemLine } from '../core/notes/problem.ts';
import { warmWords } from '../core/search/warm-words.ts';
import type { GlossaryRead } from './glossaries.ts';
import { createLibrary, type WarmLibrary } from './library.ts';
import { LiveShelf } from './live-shelf.ts';
import type { FileReader, NoteResult } from './note-pieces.ts';
import type { NotesNews } from './notes-news.ts';
import type { ChangesRead, FileVersion, LiveNotesSource } from './notes-source.ts';
import { concerns, type NextState, NOTHING_READ, nextState } from './notes-state.ts';
import { OperatorError } from './operator-error.ts';
import { type Pace, paced, stretches } from './pace.ts';

export interface LiveOptions {
  /** Where sources can be read. */
  readonly notesUrl: string | null;
  readonly pace: Pace;
  /** For what takes too long to be read here. */
  readonly reader: FileReader;
  readonly onNews: (news: NotesNews) => void;
  /** Told the ids of all questions whenever they have been made anew; default nobody. */
  readonly onQuestions?: (ids: ReadonlySet<string>) => void;
}

/**
 * Of more UTF-16 units a file is read elsewhere: a thousand of them take 0.3 to 0.6 ms in notes and 2 ms in
 * glossaries, and up to five times as long in a process that has just started.
 */
const LARGE = 10_000;

/** Answers from notes as their files are now. */
export class LiveLibrary {
  readonly library: WarmLibrary;
  private readonly shelf = new LiveShelf();
  private readonly source: LiveNotesSource;
  private readonly options: LiveOptions;
  private state = NOTHING_READ;
  /** Problems that were told and are still there, by their lines. */
  private told: ReadonlyMap<string, Problem> = new Map();
  /** Why the folder can't be read, while it can't. */
  private away: string | null = null;
  private warm = false;
  private making: Promise<void> | null = null;
  private toldQuestions: ReadonlySet<string> | null = null;
  private running: Promise<void> = Promise.resolve();
  private waiting: Promise<void> | null = null;

  private constructor(source: LiveNotesSource, options: LiveOptions) {
    this.source = source;
    this.options = options;
    this.library = createLibrary(this.shelf, options);
  }

  /**
   * Reads and indexes the notes.
   * @throws OperatorError when there is no such place
   */
  static async load(source: LiveNotesSource, options: LiveOptions): Promise<LiveLibrary> {
    const live = new LiveLibrary(source, options);
    await live.takeIn(await source.read(new Map()));
    // Whoever asks before this is done does the rest.
    live.running = paced(warmWords(), options.pace);
    return live;
  }

  /** How many there are. */
  get size(): { readonly notes: number; readonly passages: number } {
    const { notes } = this.shelf;
    return { notes: notes.length, passages: notes.reduce((sum, { passages }) => sum + passages.length, 0) };
  }

  /** Takes over what has changed by now. Calls that come while that is done share one more round after it. */
  update(): Promise<void> {
    this.waiting ??= this.running
      .catch(() => {})
      .then(() => {
        this.waiting = null;
        this.running = this.updateNow();
        return this.running;
      });
    return this.waiting;
  }

  private async updateNow(): Promise<void> {
    const { onNews, pace } = this.options;
    const read = await this.readAgain();
    if (read === null) return;
    const { notes, gone, glossary, unharmed } = await this.takeIn(read);
    const updated = notes.map(({ path, passages }) => ({ path, passages: passages.length }));
    if (updated.length > 0 || gone.length > 0) onNews({ kind: 'updated', notes: updated, gone });
    if (unharmed.length > 0) onNews({ kind: 'unharmed', paths: unharmed });
    if (glossary !== null) onNews({ kind: 'glossary' });
    this.makeQuestions();
    if (this.warm) return;
    await paced(this.library.warm(), pace);
    this.warm = true;
  }

  /** Apart from the updates, which must not wait for it. What goes wrong shows again when somebody wants to play. */
  private makeQuestions(): void {
    const { bank } = this.library;
    this.making ??= paced(bank.warm(), this.options.pace)
      .then(() => {
        const ids = bank.made();
        if (ids !== null && ids !== this.toldQuestions) this.options.onQuestions?.(ids);
        this.toldQuestions = ids;
      })
      .catch(() => {})
      .finally(() => {
        this.making = null;
      });
  }

  private async readAgain(): Promise<ChangesRead | null> {
    const { onNews } = this.options;
    const known = new Map<string, FileVersion>();
    for (const [path, { version }] of this.state.entries) known.set(path, version);
    try {
      const read = await this.source.read(known);
      if (this.away !== null) onNews({ kind: 'back' });
      this.away = null;
      return read;
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error;
      if (this.away !== error.message) onNews({ kind: 'away', reason: error.message });
      this.away = error.message;
      return null;
    }
  }

  private async takeIn(read: ChangesRead) {
    const { pace } = this.options;
    const results = await this.readNotes(read.notes);
    const next = nextState(this.state, read, results, await this.readGlossaries(read));
    const { changes, unharmed, problems, state } = next;
    if (changes.notes.length > 0 || changes.gone.length > 0 || changes.glossary !== null) {
      this.warm = false;
      await this.shelf.change(changes, pace);
    }
    this.state = state;
    this.tell(problems, read.changing);
    return { ...changes, unharmed };
  }

  /** What is wrong with files that are being written waits until they are at rest. */
  private tell(problems: NextState['problems'], changing: ReadonlySet<string>): void {
    const waits = ({ path }: Problem) => [...changing].some((file) => concerns(path, file));
    const told = new Map([...this.told].filter(([, problem]) => waits(problem)));
    for (const { problem, kept } of problems) {
      if (waits(problem)) continue;
      const line = problemLine(problem);
      if (!this.told.has(line)) this.options.onNews({ kind: 'problem', problem, kept });
      told.set(line, problem);
    }
    this.told = told;
  }

  private async readNotes(files: readonly NoteFile[]): Promise<ReadonlyMap<string, NoteResult>> {
    const { pace, reader } = this.options;
    const breathe = stretches(pace);
    const results = new Map<string, NoteResult>();
    for (const file of files) {
      try {
        results.set(file.path, isLarge(file) ? await reader.note(file) : readNote(file));
      } catch (error) {
        results.set(file.path, { note: null, problems: [unreadable(file, error)] });
      }
      await breathe();
    }
    return results;
  }

  private async readGlossaries({ glossary, projectGlossary }: ChangesRead) {
    const before = this.state;
    const isSame = before.project?.file.text === projectGlossary.text;
    const project = isSame ? before.project : await this.readGlossary(projectGlossary, before.project);
    if (glossary === null) return { own: null, project };
    const isProjects = glossary.text === project.file.text;
    const own = isProjects ? { ...project, file: glossary } : await this.readGlossary(glossary, before.own);
    return { own, project };
  }

  /** @param before what stays in force where no glossary can be made of the file */
  private async readGlossary(file: NoteFile, before: GlossaryRead | null): Promise<GlossaryRead> {
    // At the start a thread of its own would be slower than pieces are.
    const isElsewhere = isLarge(file) && this.state.project !== null;
    const { pace, reader } = this.options;
    try {
      return {
        file,
        ...(isElsewhere ? await reader.glossary(file) : await paced(glossaryInPieces(file), pace)),
      };
    } catch (error) {
      return { file, glossary: before?.glossary ?? [], problems: [unreadable(file, error)] };
    }
  }
}

/** One file that makes our own code fail must not keep the others from being read. */
function unreadable({ path }: NoteFile, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return { path, line: 1, severity: 'error', message: `the file can't be read (${reason})` };
}

function isLarge({ text }: NoteFile): boolean {
  return text.length > LARGE;
}
