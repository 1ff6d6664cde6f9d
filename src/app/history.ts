import type { BankQuestion } from '../core/quiz/pick-questions.ts';
import type { Store } from './store.ts';

/** What a member has had so far. */
export interface History {
  /** Ids of the questions they ever answered. */
  readonly seen: ReadonlySet<string>;
  /** Whether a question may be put to them: not if they found fault with it. */
  isAsked(question: BankQuestion): boolean;
}

export async function historyOf(
  store: Pick<Store, 'answeredQuestions' | 'reportedQuestions'>,
  userId: string,
): Promise<History> {
  const [seen, reported] = await Promise.all([
    store.answeredQuestions(userId),
    store.reportedQuestions(userId),
  ]);
  return { seen, isAsked: ({ question }) => !reported.has(question.id) };
}
