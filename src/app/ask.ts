import type { Block, Image, Lines } from '../core/notes/block.ts';
import type { Verdict } from '../core/search/confidence.ts';
import type { Correction } from '../core/search/spelling.ts';
import type { Span } from '../core/text/span.ts';

export type { Correction, Span, Verdict };

/** A passage as it is shown: the answering words are marked `answer` in its blocks. */
export interface ShownPassage {
  readonly id: string;
  readonly path: string;
  readonly headings: readonly string[];
  readonly lines: Lines;
  /** Plain text of `blocks`. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly images: readonly Image[];
  /** The answering words, as offsets into the plain text; `null` where the passage answers as a whole. */
  readonly excerpt: Span | null;
  /** Where the source can be read, when `NOTES_URL` is set. */
  readonly url: string | null;
}

/** A place in the notes to go to instead. */
export interface Topic {
  /** What it is called: a heading or a term of the notes. */
  readonly label: string;
  readonly passageId: string;
}

export interface Answer {
  readonly question: string;
  readonly verdict: Verdict;
  /** How likely the notes answer the question, 0..1. */
  readonly confidence: number;
  /** Words that were replaced because they stand nowhere in the notes and have exactly one near term. */
  readonly corrections: readonly Correction[];
  /** "Did you mean": terms near to an unknown word that were not put in its place. */
  readonly didYouMean: readonly string[];
  /** Best first; empty when the verdict is `nothing`. */
  readonly passages: readonly ShownPassage[];
  /** Nearest topics of the notes, for `nothing`. */
  readonly topics: readonly Topic[];
}

/** What the Discord edge needs of the notes; the index behind it may be replaced while the bot runs. */
export interface Library {
  /** Answers a question from the notes. At most `limit` passages (default 3). */
  ask(question: string, options?: { readonly limit?: number }): Answer;
  /** The passage with this id, or `null` when the notes no longer hold it. `excerpt` marks its answering words. */
  passage(id: string, excerpt?: Span | null): ShownPassage | null;
}
