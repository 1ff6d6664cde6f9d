import type { Language } from '../notes/passage.ts';
import type { Source } from './question.ts';

interface Noted {
  /** Names the fact among all others: at most two questions are made from one. */
  readonly key: string;
  readonly language: Language;
  /** The innermost heading above it, or the note's name. */
  readonly topic: string;
  readonly source: Source;
}

/** A term and what the notes say it is. */
export interface Explained extends Noted {
  readonly kind: 'explained';
  readonly term: string;
  /** What the term is a state, part or sort of, where only the line above says it (`熔断器有三种状态：`); else `null`. */
  readonly of: string | null;
  /** The term and what else the line calls it (`社区云/行业云`, an expansion in brackets). */
  readonly names: readonly string[];
  /** One sentence or less, without the term, without a full stop. */
  readonly description: string;
  /** The sentence as it stands in the notes, with the term. */
  readonly sentence: string;
  /** The whole line: what it names is a parent, a part or a relative of the term. */
  readonly text: string;
  /** The list that it stands in, or `null`. */
  readonly list: string | null;
  /** The list, or the paragraph of such lines: what stands in one is of one kind, as a rule. */
  readonly block: string;
  /** Note and headings. */
  readonly section: string;
}

/** A label and what it names: `部署形式: 私有云, 公有云 …`. */
export interface Listed extends Noted {
  readonly kind: 'listed';
  readonly label: string;
  readonly members: readonly string[];
  /** Whether the notes say or hint that there are more (等, such as). */
  readonly isOpen: boolean;
  /** The line that announces it, and the members. */
  readonly sentence: string;
  /** Lists with the same key stand side by side, so that a member of one is a fair wrong choice for another. */
  readonly siblings: string;
}

/** One row of a table, with the rows beside it. */
export interface Row extends Noted {
  readonly kind: 'row';
  readonly header: readonly string[];
  readonly cells: readonly string[];
  /** Its place among the rows, from 0: what is asked of one is not asked of the next. */
  readonly at: number;
  readonly others: readonly (readonly string[])[];
}

/** A sentence with exactly one year or one measured number. */
export interface Numbered extends Noted {
  readonly kind: 'numbered';
  /** Before and after the number. */
  readonly before: string;
  readonly after: string;
  readonly value: string;
  readonly isYear: boolean;
  readonly sentence: string;
}

/** A sentence about a term that the notes explain elsewhere, with the term's place in it. */
export interface About extends Noted {
  readonly kind: 'about';
  readonly term: string;
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
}

/** A name of letters and what it is short for. */
export interface Abbreviated extends Noted {
  readonly kind: 'abbreviated';
  readonly short: string;
  /** In words of its own letters; `null` where only `name` is said. */
  readonly full: string | null;
  /** The same in Chinese, where the brackets say it; else `null`. */
  readonly name: string | null;
  readonly sentence: string;
}

export type Fact = Explained | Listed | Row | Numbered | About | Abbreviated;
