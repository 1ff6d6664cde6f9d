import type { Attempt, Review, StartedRound } from '../../../src/app/store.ts';
import type { Question } from '../../../src/core/quiz/question.ts';
import type { Card } from '../../../src/core/review/card.ts';
import type { DueBy } from '../../../src/core/review/due.ts';

/** A Sunday in November 2026. */
export const NOW = Date.UTC(2026, 10, 22, 12);
export const DAY = 24 * 60 * 60 * 1000;
/** Asked at noon of a day that ends with UTC's. */
export const BY: DueBy = { now: NOW, dayEnd: NOW + DAY / 2 };

export const ANNA = '100000000000000001';
export const BO = '100000000000000002';
export const SERVER = '200000000000000001';

/** A question of the notes; `id` is 10 characters long in life. */
export function question(id: string, change: Partial<Question> = {}): Question {
  const source = { passageId: 'p123456789', path: 'zh/存储.md', lines: [3, 5] as const };
  return {
    id,
    kind: 'term',
    origin: 'generated',
    language: 'zh',
    topic: '分布式存储',
    prompt: `哪一种存储把对象放在桶里？ (${id} 🪣)`,
    hint: null,
    answer: {
      form: 'choice',
      choices: [
        { text: '对象存储', right: true, truth: null },
        { text: '块存储', right: false, truth: { ...source, text: '块存储提供裸的磁盘。' } },
        { text: "文件存储 'NFS'", right: false, truth: null },
      ],
    },
    explanation: '对象存储把对象放在桶里，用键来取。',
    source,
    ...change,
  };
}

/** A round of Anna's, in the server, about these questions; their choices are shown in the order 2, 0, 1. */
export function round(
  id: string,
  questionIds: readonly string[],
  change: Partial<StartedRound> = {},
): StartedRound {
  return {
    id,
    userId: ANNA,
    guildId: SERVER,
    channelId: '300000000000000001',
    createdAt: NOW,
    purpose: 'play',
    daily: null,
    topic: '分布式存储',
    kind: null,
    questions: questionIds.map((questionId) => ({ question: question(questionId), order: [2, 0, 1] })),
    ...change,
  };
}

/** Anna's right answer to the question at `position` of a round. */
export function attempt(of: StartedRound, position: number, change: Partial<Attempt> = {}): Attempt {
  return {
    interactionId: `${of.id}-${position}`,
    roundId: of.id,
    position,
    userId: of.userId,
    questionId: of.questions[position]?.question.id ?? 'none',
    chosen: [0],
    verdict: 'right',
    tookMs: 4_321,
    at: NOW + position,
    ...change,
  };
}

export function card(change: Partial<Card> = {}): Card {
  return {
    due: NOW + DAY,
    stability: 3.173_000_000_000_001,
    difficulty: 5.282_434_42,
    elapsedDays: 0,
    scheduledDays: 1,
    learningSteps: 0,
    reps: 1,
    lapses: 0,
    state: 2,
    lastReview: NOW,
    ...change,
  };
}

/** A review that counts: every one adds a repetition. */
export const COUNTING: Review = {
  rating: 3,
  next: (before) => card({ reps: (before?.reps ?? 0) + 1 }),
};

/** A review that makes this very card. */
export function making(made: Card): Review {
  return { rating: 3, next: () => made };
}
