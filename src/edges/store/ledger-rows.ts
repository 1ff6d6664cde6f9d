import type { Kysely } from 'kysely';
import type { LeasedEntry, LedgerEntry, PostContent, PostKey } from '../../app/daily-store.ts';
import type { Question } from '../../core/quiz/question.ts';
import type { LedgerRow } from './daily-schema.ts';
import { keepQuestions, questionsByVersion } from './question-versions.ts';
import type { RoundItem, Schema } from './schema.ts';

/** A question stands elsewhere: a thousand servers may be asked the same. */
type StoredContent =
  | Exclude<PostContent, { kind: 'quiz' }>
  | (Omit<Extract<PostContent, { kind: 'quiz' }>, 'asked'> & { readonly item: RoundItem });

/** The columns of a line that its content fills. */
export type ContentColumns = Pick<LedgerRow, 'content' | 'question_id' | 'topic'>;

export async function keepContent(db: Kysely<Schema>, content: PostContent): Promise<ContentColumns> {
  if (content.kind !== 'quiz') return { ...columns(content), question_id: null, topic: null };
  const { asked, ...rest } = content;
  const [item = { version: '', order: null }] = await keepQuestions(db, [asked]);
  return { ...columns({ ...rest, item }), question_id: asked.question.id, topic: asked.question.topic };
}

function columns(content: StoredContent): Pick<LedgerRow, 'content'> {
  return { content: JSON.stringify(content) };
}

/** In the order of the rows. */
export async function entriesOf(db: Kysely<Schema>, rows: readonly LedgerRow[]): Promise<LedgerEntry[]> {
  const contents = rows.map(({ content }): StoredContent | null => content && JSON.parse(content));
  const versions = contents.flatMap((content) => (content?.kind === 'quiz' ? [content.item.version] : []));
  const questions = await questionsByVersion(db, versions);
  return rows.map((row, index) => ({
    key: { subject: row.subject, kind: row.kind, date: row.date },
    dueAt: row.due_at,
    firstLeasedAt: row.first_leased_at,
    content: contentOf(contents[index] ?? null, questions),
    outcome: row.outcome && JSON.parse(row.outcome),
    revealAt: row.reveal_at,
    revealed: row.revealed === 1,
    revealTriedAt: row.reveal_tried_at,
  }));
}

/** Those of the rows that were leased once: what they posted, or would have, was decided. */
export async function leasedEntriesOf(
  db: Kysely<Schema>,
  rows: readonly LedgerRow[],
): Promise<LeasedEntry[]> {
  const entries = await entriesOf(db, rows);
  return entries.flatMap(({ content, ...entry }) => (content ? [{ ...entry, content }] : []));
}

export async function findRow(db: Kysely<Schema>, key: PostKey): Promise<LedgerRow | null> {
  const row = await db
    .selectFrom('ledger')
    .selectAll()
    .where('subject', '=', key.subject)
    .where('kind', '=', key.kind)
    .where('date', '=', key.date)
    .executeTakeFirst();
  return row ?? null;
}

function contentOf(
  stored: StoredContent | null,
  questions: ReadonlyMap<string, Question>,
): PostContent | null {
  if (stored?.kind !== 'quiz') return stored;
  const { item, ...rest } = stored;
  const question = questions.get(item.version);
  return question ? { ...rest, asked: { question, order: item.order } } : null;
}
