/** How questions are put in one language. */
export interface Wording {
  /** @param of what the term is a part or state of, where it does not tell itself; the same below */
  readonly term: (description: string, of?: string | null) => string;
  readonly description: (term: string, of?: string | null) => string;
  readonly trueFalse: (term: string, description: string, of?: string | null) => string;
  /** @param sentence whole, without its stop */
  readonly trueSentence: (sentence: string) => string;
  readonly right: string;
  readonly wrong: string;
  readonly member: (label: string) => string;
  /** On which list is it? */
  readonly label: (member: string) => string;
  /** Whose product is it? */
  readonly owner: (product: string) => string;
  readonly trueMember: (member: string, label: string) => string;
  readonly oddOneOut: (label: string) => string;
  /**
   * What stands in a row under a column's name.
   * @param topic what the table is about
   * @param sort what the rows are, the header of their names
   */
  readonly cell: (topic: string, row: string, column: string, sort: string) => string;
  /**
   * Which row has this there?
   * @param sort what the rows are, the header of their names
   */
  readonly rowWith: (topic: string, sort: string, column: string, value: string) => string;
  /** Of which of these things, side by side in a table, is this true under one aspect? */
  readonly compared: (aspect: string, value: string, things: readonly string[]) => string;
  /** Which of four things is both: under this header of a row, and under that of a column? */
  readonly crossed: (row: string, column: string) => string;
  /** In which year did it happen? */
  readonly yearOf: (event: string) => string;
  readonly eventIn: (year: string) => string;
  readonly year: (before: string, after: string) => string;
  readonly number: (before: string, after: string) => string;
  /** @param before what stands before a blank: `''` where the term is explained by `after` */
  readonly cloze: (before: string, after: string, answer: string) => string;
  /** A blank for a term, and what it is. */
  readonly clozeOf: (description: string, answer: string, of?: string | null) => string;
  /** What is a name for short? */
  readonly abbreviation: (name: string) => string;
  /** What is an abbreviation in full? */
  readonly nameOf: (abbreviation: string) => string;
  readonly abbreviated: (name: string, abbreviation: string) => string;
  /** A blank in the author's own words. */
  readonly authoredCloze: (sentence: string) => string;
  readonly flashcard: (term: string) => string;
  readonly flashcardTerm: (definition: string) => string;
  /** A term and what it is, as one statement. */
  readonly statement: (term: string, description: string) => string;
  /** A list and its members, as one statement. */
  readonly membership: (label: string, members: readonly string[]) => string;
}
