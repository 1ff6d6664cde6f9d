/** How questions are put in one language. */
export interface Wording {
  readonly term: (description: string) => string;
  readonly description: (term: string) => string;
  readonly trueFalse: (term: string, description: string) => string;
  readonly right: string;
  readonly wrong: string;
  readonly member: (label: string) => string;
  /** On which list is it? */
  readonly label: (member: string) => string;
  readonly trueMember: (member: string, label: string) => string;
  readonly oddOneOut: (label: string) => string;
  /** @param topic what the table is about */
  readonly cell: (topic: string, row: string, column: string) => string;
  /** @param sort what the rows are, the header of their names */
  readonly rowWith: (topic: string, sort: string, column: string, value: string) => string;
  readonly year: (before: string, after: string) => string;
  readonly number: (before: string, after: string) => string;
  readonly cloze: (before: string, after: string, answer: string) => string;
  /** A blank in the author's own words. */
  readonly authoredCloze: (sentence: string) => string;
  readonly flashcard: (term: string) => string;
  readonly flashcardTerm: (definition: string) => string;
  /** A term and what it is, as one statement. */
  readonly statement: (term: string, description: string) => string;
  /** A list and its members, as one statement. */
  readonly membership: (label: string, members: readonly string[]) => string;
}
