import type { GlossaryRows } from './glossary-rows.ts';
import type { Name } from './name.ts';
import { type NoteSubject, rowId } from './note-subjects.ts';
import { type Subject, subjectOf } from './subject.ts';

/** What more notes than this say is not put together again for each of them, but later, once. */
const MOST_NOTES_AT_ONCE = 64;
/** Of a note that says more than this, everything waits: together it takes tens of milliseconds. */
const MOST_SUBJECTS_AT_ONCE = 1000;

/** The subjects of all notes; a note can be exchanged without looking at the others. */
export class SubjectIndex {
  private readonly glossary: ReadonlyMap<string, readonly Name[]>;
  /** What each note says, by its path. */
  private readonly notes = new Map<string, readonly NoteSubject[]>();
  /** By subject, then by the note's path. */
  private readonly parts = new Map<string, Map<string, NoteSubject>>();
  private readonly subjects = new Map<string, Subject>();
  /** Subjects that have changed since they were put together: of many notes, or of a very large one. */
  private readonly late = new Set<string>();
  private listed: readonly Subject[] | null = null;

  constructor(glossary: GlossaryRows) {
    this.glossary = new Map(glossary.rows.map((names, row) => [rowId(row), names]));
  }

  /**
   * In no order that means anything; subjects of very many notes, or of a very large one, are as they were when
   * `settle` was done last.
   */
  all(): readonly Subject[] {
    this.listed ??= [...this.subjects.values()];
    return this.listed;
  }

  paths(): string[] {
    return [...this.notes.keys()];
  }

  /** Puts what a note says now in the place of what it said before; `[]` for a note that is gone. */
  set(path: string, now: readonly NoteSubject[]): void {
    const before = this.notes.get(path) ?? [];
    if (before === now) return;
    if (now.length === 0) this.notes.delete(path);
    else this.notes.set(path, now);
    for (const { id } of before) this.parts.get(id)?.delete(path);
    for (const part of now) {
      const parts = this.parts.get(part.id);
      if (parts) parts.set(path, part);
      else this.parts.set(part.id, new Map([[path, part]]));
    }
    const ids = new Set([...before, ...now].map(({ id }) => id));
    for (const id of ids) {
      const isLate = ids.size > MOST_SUBJECTS_AT_ONCE || (this.parts.get(id)?.size ?? 0) > MOST_NOTES_AT_ONCE;
      if (isLate) this.late.add(id);
      else this.putTogether(id);
    }
    this.listed = null;
  }

  /** Puts together what was left for later, one subject at a time. */
  *settle(): Generator<void, void> {
    for (const id of this.late) {
      this.putTogether(id);
      yield;
    }
  }

  private putTogether(id: string): void {
    const parts = this.parts.get(id);
    const subject = parts && subjectOf(parts.values(), this.glossary.get(id) ?? []);
    if (subject) this.subjects.set(id, subject);
    else this.subjects.delete(id);
    if (parts?.size === 0) this.parts.delete(id);
    this.late.delete(id);
    this.listed = null;
  }
}
