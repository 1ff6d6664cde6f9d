import type {
  DailyStore,
  LeasedEntry,
  PostContent,
  PostKey,
  PostOutcome,
} from '../../../src/app/daily-store.ts';
import type { DailyPlan, ReminderPlan } from '../../../src/core/daily/plan.ts';
import { ANNA, NOW, question, SERVER } from './samples.ts';

export const CHANNEL = '300000000000000001';
export const MINUTE = 60_000;

/** The question of the day of the server, every day at nine in Shanghai. */
export function plan(change: Partial<DailyPlan> = {}): DailyPlan {
  return {
    guildId: SERVER,
    kind: 'quiz',
    channelId: CHANNEL,
    serverLocale: 'zh-CN',
    roleId: null,
    time: 540,
    timezone: 'Asia/Shanghai',
    days: [1, 2, 3, 4, 5, 6, 7],
    since: NOW,
    revealAfter: null,
    order: 'outline',
    paused: null,
    refusals: 0,
    ...change,
  };
}

/** Anna's, on weekdays at half past seven. */
export function reminder(change: Partial<ReminderPlan> = {}): ReminderPlan {
  return {
    userId: ANNA,
    locale: 'de',
    time: 450,
    timezone: 'Europe/Berlin',
    days: [1, 2, 3, 4, 5],
    since: NOW,
    stopped: false,
    ...change,
  };
}

export function key(date: string, change: Partial<PostKey> = {}): PostKey {
  return { subject: SERVER, kind: 'quiz', date, ...change };
}

export function asking(questionId: string): PostContent {
  return {
    kind: 'quiz',
    channelId: CHANNEL,
    asked: { question: question(questionId), order: [2, 0, 1] },
  };
}

export const TOPIC: PostContent = {
  kind: 'topic',
  channelId: CHANNEL,
  sectionId: 's123456789',
  day: 12,
  days: 74,
};
export const REMINDING: PostContent = { kind: 'reminder' };

export function first(
  content: PostContent,
  change: Partial<Pick<LeasedEntry, 'dueAt' | 'revealAt'>> = {},
): Pick<LeasedEntry, 'dueAt' | 'content' | 'revealAt'> {
  return { dueAt: NOW, content, revealAt: null, ...change };
}

export function done(messageId = '400000000000000001'): PostOutcome {
  return { state: 'done', channelId: CHANNEL, messageId };
}

/** A day's post from its lease to its end. */
export async function post(
  daily: DailyStore,
  of: PostKey,
  content: PostContent,
  outcome = done(),
  revealAt: number | null = null,
): Promise<void> {
  await daily.lease(of, 'poster', MINUTE, first(content, { revealAt }));
  await daily.settle(of, 'poster', outcome);
}
