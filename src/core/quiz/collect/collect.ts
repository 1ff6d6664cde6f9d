import { splitLabel } from '../../notes/head-terms.ts';
import type { Note } from '../../notes/note.ts';
import type { Passage } from '../../notes/passage.ts';
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

/** As `factsOf`, for each passage one sort at a time: the first passage has all patterns compiled. */
export function* factsInPieces({ passages }: Pick<Note, 'passages'>): Pieces<Fact[]> {
  const every: Explained[] = [];
  for (const passage of passages) {
    every.push(...explainedIn(passage));
    yield;
  }
  // `服务类型: …` again and again is a label, not a term.
  const labels = new Set(
    passages.filter(({ role }) => role === 'overview').map(({ text }) => splitLabel(text)?.label),
  );
  const byTerm = Map.groupBy(every, ({ term }) => term);
  const explained = every.filter(({ term }) => !labels.has(term) && byTerm.get(term)?.length === 1);
  const facts: Fact[] = [...explained];
  const aboutTerms = (passage: Passage) => aboutIn(passage, explained);
  for (const passage of passages) {
    for (const collect of [listedIn, productsIn, rowsIn, numberedIn, aboutTerms, abbreviatedIn]) {
      facts.push(...collect(passage));
      yield;
    }
  }
  const byKey = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.kind}\n${fact.key}`;
    if (!byKey.has(key)) byKey.set(key, fact);
  }
  return [...byKey.values()];
}
