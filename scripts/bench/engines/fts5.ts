import { DatabaseSync } from 'node:sqlite';
import { type BuildEngine, LIMIT, searchedText, termsOf } from './engine.ts';

/** SQLite's full-text search in memory, ranked by its BM25. */
export const fts5: BuildEngine = (passages) => {
  const database = new DatabaseSync(':memory:');
  database.exec("CREATE VIRTUAL TABLE passages USING fts5(terms, content = '', tokenize = 'ascii')");
  const insert = database.prepare('INSERT INTO passages (rowid, terms) VALUES (?, ?)');
  database.exec('BEGIN');
  for (const [id, passage] of passages.entries()) {
    insert.run(id, termsOf(searchedText(passage)).map(encoded).join(' '));
  }
  database.exec('COMMIT');
  const find = database.prepare(
    `SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ${LIMIT}`,
  );
  const { pages, bytes } = database
    .prepare('SELECT page_count AS pages, page_size AS bytes FROM pragma_page_count, pragma_page_size')
    .get() as { pages: number; bytes: number };
  return {
    ask: (question) => {
      const terms = [...new Set(termsOf(question))];
      return terms.length === 0 ? [] : find.all(terms.map(encoded).join(' OR '));
    },
    bytesElsewhere: pages * bytes,
  };
};

/** A term in letters that FTS5 neither splits (`c++`, `1.2`) nor takes for an operator. */
function encoded(term: string): string {
  return `x${Buffer.from(term).toString('hex')}`;
}
