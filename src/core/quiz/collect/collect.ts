import { splitLabel } from '../../notes/head-terms.ts';
import type { Note } from '../../notes/note.ts';
import { type Pieces, runPieces } from '../../text/pieces.ts';
import type { Explained, Fact } from '../fact.ts';
import { abbreviatedIn } from './abbreviated.ts';
import { aboutIn } from './about.ts';
import { explainedIn } from './explained.ts';
import { listedIn } from './listed.ts';
import { numberedIn } from './numbered.ts';
import { productsIn } from './products.ts';
import { rowsIn } from './rows.ts';

/** Everything in a note that can be asked, in the order of the note; the same words twice are one fact. */
export function factsOf(note: Pick<Note, 'passages'>): Fact[] {
  return runPieces(factsInPieces(note));
}

/** As `factsOf`, a passage at a time. */
export function* factsInPieces({ passages }: Pick<Note, 'passages'>): Pieces<Fact[]> {
  const every: Explained[] = [];
  for (const passage of passages) {
    every.push(...explainedIn(passage));
    yield;
  }
  // `服务类型: …` again and again is a label, not a term.
  const labels = passages
    .filter(({ role }) => role === 'overview')
    .map(({ text }) => splitLabel(text)?.label);
  const explained = every.filter(
    ({ term }) => !labels.includes(term) && every.filter((other) => other.term === term).length === 1,
  );
  const facts: Fact[] = [...explained];
  for (const passage of passages) {
    facts.push(
      ...listedIn(passage),
      ...productsIn(passage),
      ...rowsIn(passage),
      ...numberedIn(passage),
      ...aboutIn(passage, explained),
      ...abbreviatedIn(passage),
    );
    yield;
  }
  const byKey = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.kind}\n${fact.key}`;
    if (!byKey.has(key)) byKey.set(key, fact);
  }
  return [...byKey.values()];
}
