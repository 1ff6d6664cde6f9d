import type { Lines } from '../notes/block.ts';
import type { Language } from '../notes/passage.ts';

/**
 * What is asked. Written in notes: `choice` (a task list), `flashcard` (`Term::definition`), `cloze` (`==…==`).
 * Made from notes: all others, and `cloze` too.
 */
export type QuestionKind =
  | 'choice'
  | 'flashcard'
  | 'cloze'
  | 'term'
  | 'description'
  | 'member'
  | 'odd-one-out'
  | 'table-cell'
  | 'number'
  | 'true-false';

/** Where in the notes something stands. */
export interface Source {
  readonly passageId: string;
  readonly path: string;
  readonly lines: Lines;
}

/** One thing to choose. */
export interface Choice {
  readonly text: string;
  readonly right: boolean;
  /** What a wrong choice really is, in the words of its own passage; `null` where the notes don't say. */
  readonly truth: (Source & { readonly text: string }) | null;
}

export interface ChoiceAnswer {
  readonly form: 'choice';
  /** 2 to 5, in the order of the notes or of the alphabet: whoever asks shuffles them. */
  readonly choices: readonly Choice[];
}

export interface TypedAnswer {
  readonly form: 'typed';
  /** What counts as right; the first is the one that is shown. At least one. */
  readonly accepted: readonly string[];
  /**
   * Other things of the same kind, such as the rest of its list: whoever types one of them has made no slip. None
   * where it is left out.
   */
  readonly others?: readonly string[];
}

/** A question with all that its verdict shows. */
export interface Question {
  /** 10 characters `[0-9a-z]`, a hash of kind and source text: an edit elsewhere leaves it as it is. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly origin: 'authored' | 'generated';
  readonly language: Language;
  /** The innermost heading above it, or the note's name. */
  readonly topic: string;
  readonly prompt: string;
  readonly hint: string | null;
  readonly answer: ChoiceAnswer | TypedAnswer;
  /** The sentence of the notes that answers, or what the author wrote as explanation. */
  readonly explanation: string;
  readonly source: Source;
}
