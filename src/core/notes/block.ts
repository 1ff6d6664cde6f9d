/** A stretch of inline text with one formatting; marks are absent rather than `false`. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly em?: true;
  readonly strike?: true;
  readonly code?: true;
  /** Between `==` and `==`: what the author wants to be remembered. */
  readonly mark?: true;
  /** Target of a link, as written in the note. */
  readonly href?: string;
  /** Part of the sentence that answers the question; set by `highlight`, never by the parser. */
  readonly answer?: true;
}

/** First and last line of the source, 1-based and inclusive. */
export type Lines = readonly [from: number, to: number];

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly lines: Lines;
}

export interface ListItem {
  readonly runs: readonly Run[];
  /** What is nested under the item: inner lists, further paragraphs, code. */
  readonly children: readonly Block[];
  readonly lines: Lines;
  /** Whether the box of a task (`- [x]`) is ticked; absent where there is none. */
  readonly isTicked?: boolean;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** Number of the first item of an ordered list. */
  readonly start: number;
  readonly items: readonly ListItem[];
  readonly lines: Lines;
}

/** A table cell. */
export type Cell = readonly Run[];

export interface Table {
  readonly kind: 'table';
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly lines: Lines;
}

export interface Code {
  readonly kind: 'code';
  /** First word after the fence; empty when there is none. */
  readonly language: string;
  readonly text: string;
  readonly lines: Lines;
}

export interface Quote {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
  readonly lines: Lines;
}

/** What notes are made of, once images, comments and raw HTML are out of the text. */
export type Block = Paragraph | List | Table | Code | Quote;

/** A picture a passage refers to; `src` is as written in the note, percent-decoded. */
export interface Image {
  readonly alt: string;
  readonly src: string;
  readonly line: number;
}
