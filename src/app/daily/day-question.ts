import { hashIds } from '../../core/notes/hash-id.ts';
import type { AskedQuestion } from '../../core/quiz/round.ts';
import type { DailyStore, LedgerEntry } from '../daily-store.ts';
import type { QuestionBank } from '../question-bank.ts';
import type { AnswerResult, Press, Quiz } from '../quiz.ts';
import type { OpenRound } from '../rounds.ts';
import type { Store } from '../store.ts';

/** A server's question of a day. */
export interface DayKey {
  readonly guildId: string;
  readonly date: string;
}

/**
 * What became of an answer to the question of a day. `gone`: there is no such question; `closed`: its answer was
 * shown before, so that this one does not count.
 */
export type DayAnswerResult = { readonly kind: 'gone' | 'closed' } | AnswerResult;

/** How a member stands with a question of a day; what they `answered` stands, whenever they look. */
export type DayStanding =
  | { readonly kind: 'gone' | 'closed' }
  | { readonly kind: 'open'; readonly asked: AskedQuestion }
  | { readonly kind: 'answered'; readonly open: OpenRound };

/** The question of the day: each member answers alone, the first answer counts. */
export interface DayQuestions {
  look(key: DayKey, userId: string): Promise<DayStanding>;
  answer(
    key: DayKey,
    press: Omit<Press, 'position'>,
    bank: Pick<QuestionBank, 'names'>,
  ): Promise<DayAnswerResult>;
}

export interface DayQuestionOptions {
  readonly store: Promise<Store & { readonly daily: DailyStore }>;
  readonly quiz: Pick<Quiz, 'answer' | 'round'>;
  /** Told of every answer that counts. */
  readonly onAnswer: (key: DayKey) => void;
}

export function createDayQuestions({ store: opening, quiz, onAnswer }: DayQuestionOptions): DayQuestions {
  const entryOf = async ({ guildId, date }: DayKey) =>
    (await opening).daily.entry({ subject: guildId, kind: 'quiz', date });
  const roundOf = (key: DayKey, userId: string) => hashIds()(`daily ${key.guildId} ${key.date} ${userId}`);
  const isClosed = async ({ revealed, revealAt }: LedgerEntry) =>
    revealed || (revealAt !== null && (await (await opening).daily.time()) >= revealAt);
  return {
    async look(key, userId) {
      const entry = await entryOf(key);
      if (entry?.content?.kind !== 'quiz') return { kind: 'gone' };
      const open = await quiz.round(roundOf(key, userId));
      if (open && open.next === null) return { kind: 'answered', open };
      return (await isClosed(entry)) ? { kind: 'closed' } : { kind: 'open', asked: entry.content.asked };
    },
    async answer(key, press, bank) {
      const store = await opening;
      const entry = await entryOf(key);
      if (entry?.content?.kind !== 'quiz') return { kind: 'gone' };
      const { userId, guildId, channelId } = press.by;
      const id = roundOf(key, userId);
      const before = await store.round(id);
      if (!before?.attempts.length && (await isClosed(entry))) return { kind: 'closed' };
      const place = { userId, guildId, channelId, createdAt: await store.daily.time() };
      const asked = { purpose: 'daily', topic: null, kind: null, questions: [entry.content.asked] } as const;
      if (!before) await store.startRoundOnce({ id, ...place, ...asked, daily: key });
      const result = await quiz.answer(id, { ...press, position: 0 }, bank);
      if (result.kind === 'done' && result.outcome.kind === 'verdict') onAnswer(key);
      return result;
    },
  };
}
