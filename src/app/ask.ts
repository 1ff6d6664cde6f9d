import type { Completion } from '../core/completion/completion.ts';
import type { Block, Image, Lines } from '../core/notes/block.ts';
import type { Language } from '../core/notes/passage.ts';
import type { Verdict } from '../core/search/confidence.ts';
import type { Correction } from '../core/search/spelling.ts';
import type { Span } from '../core/text/span.ts';
import type { QuestionBank } from './question-bank.ts';

export type { Completion, Correction, Language, Span, Verdict };

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

/** A place in the outline of the notes: a note, or a heading in it with everything below. */
export interface SectionSummary {
  /**
   * 10 characters `[0-9a-z]` from the file and the heading path, so that editing the text keeps it; of equal
   * headings in one note the second, third, … have others.
   */
  readonly id: string;
  /** The heading; of a note its only top heading, else the name of its file. */
  readonly title: string;
  /** The title, with those above it where other sections have the same one: `存储 › 分类`. No two sections have the same; of any length. */
  readonly label: string;
  readonly path: string;
  /** Heading path, outermost first; empty for a note that is called by its file's name. */
  readonly headings: readonly string[];
  readonly language: Language;
  /** How many passages it holds, those of sections below included. */
  readonly passages: number;
}

export interface Section extends SectionSummary {
  /** `null` for a note. */
  readonly parent: SectionSummary | null;
  /**
   * What follows the whole of it: the next section below the same heading, else what follows the nearest outer one; a
   * note is followed by the next note of its language.
   */
  readonly next: SectionSummary | null;
  readonly children: readonly SectionSummary[];
  /** Its passages and those below it in the order of the note, as many at a time as a message holds. At least one page. */
  readonly pages: readonly (readonly ShownPassage[])[];
}

/** Notes of one language and folder. */
export interface ContentsGroup {
  readonly language: Language;
  /** The folder, below the one that all notes of this language share; `null` for those right in it. */
  readonly folder: string | null;
  readonly notes: readonly SectionSummary[];
}

/** What the notes hold, as a table of contents. */
export interface Contents {
  /** The language asked for first; within it by folder, each in the order of its files. */
  readonly groups: readonly ContentsGroup[];
  readonly notes: number;
  readonly passages: number;
}

/** What a member who typed into `/topics` meant. */
export interface FoundSection {
  /** `null` where nothing, or more than one thing, may be meant. */
  readonly section: Section | null;
  /** "Did you mean", nearest first; empty where a section was found. */
  readonly near: readonly SectionSummary[];
}

export interface CompletionOptions {
  readonly kind: 'question' | 'topic';
  /** Of the reader; what notes of this language say comes first. */
  readonly language: Language;
  /** At most this many; never more than the 25 that Discord takes. */
  readonly limit: number;
}

/** What the Discord edge needs of the notes; the index behind it may be replaced while the bot runs. */
export interface Library {
  /** Answers a question from the notes. At most `limit` passages (default 3). */
  ask(question: string, options?: { readonly limit?: number }): Answer;
  /** The passage with this id, or `null` when the notes no longer hold it. `excerpt` marks its answering words. */
  passage(id: string, excerpt?: Span | null): ShownPassage | null;
  /** The outline of the notes for a reader of this language. */
  contents(language: Language): Contents;
  /** The section with this id, or `null` when the notes no longer hold it. */
  section(id: string): Section | null;
  /** What a member means who typed this into `/topics`, or sent a completion's value. Any text. */
  findSection(typed: string, language: Language): FoundSection;
  /** The questions of the notes. */
  readonly bank: QuestionBank;
  /**
   * What a member may go on to type, best first. Empty for a question that is finished, so that Enter sends it as
   * typed: Discord's client takes the first line offered. Any text.
   */
  complete(typed: string, options: CompletionOptions): Completion[];
}
