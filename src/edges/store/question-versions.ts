import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Question } from '../../core/quiz/question.ts';
import type { AskedQuestion } from '../../core/quiz/round.ts';
import { IDS_IN_A_STATEMENT } from './limits.ts';
import type { QuestionVersionRow, RoundItem, Schema } from './schema.ts';

/** Keeps questions as they are asked, each once, whoever asks it; the items refer to them, in the same order. */
export async function keepQuestions(
  db: Kysely<Schema>,
  asked: readonly AskedQuestion[],
): Promise<RoundItem[]> {
  const versions = asked.map(({ question }) => versionOf(question));
  // In one order everywhere: two processes that keep the same questions would else block each other.
  const ids = [...new Set(versions.map((row) => row.question_id))].sort();
  const bodies = [...new Map(versions.map((row) => [row.version, row])).values()].sort((a, b) =>
    a.version < b.version ? -1 : 1,
  );
  if (ids.length > 0) {
    await db
      .insertInto('questions')
      .values(ids.map((id) => ({ id, retired: 0 })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await db
      .insertInto('question_versions')
      .values(bodies)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return asked.map(({ order }, index) => ({ version: versions[index]?.version ?? '', order }));
}

/** Questions as they were asked; versions that are not known are left out. */
export async function questionsByVersion(
  db: Kysely<Schema>,
  versions: readonly string[],
): Promise<Map<string, Question>> {
  const wanted = [...new Set(versions)];
  const questions = new Map<string, Question>();
  for (let from = 0; from < wanted.length; from += IDS_IN_A_STATEMENT) {
    const rows = await db
      .selectFrom('question_versions')
      .select(['version', 'body'])
      .where('version', 'in', wanted.slice(from, from + IDS_IN_A_STATEMENT))
      .execute();
    for (const { version, body } of rows) questions.set(version, JSON.parse(body));
  }
  return questions;
}

function versionOf(question: Question): QuestionVersionRow {
  const body = JSON.stringify(question);
  // 96 bits: two bodies of a notes folder never share them.
  const version = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  return { version, question_id: question.id, body };
}
