import type { ReminderPlan } from '../../core/daily/plan.ts';
import { dueDates, nextPost } from '../../core/daily/timetable.ts';
import { dayOf } from '../../core/review/day.ts';
import type { Store } from '../store.ts';
import type { PostBoard } from './board.ts';
import { RETRY_MS } from './limits.ts';
import { type OnceOptions, sendOnce } from './once.ts';

export interface RemindOptions extends OnceOptions {
  readonly board: Pick<PostBoard, 'remind' | 'findReminder'>;
  readonly cards: Pick<Store, 'cardCounts'>;
}

/**
 * Reminds a member of the cards that are due, on days when there are any.
 * @returns when to look at the plan again, epoch milliseconds; `null` where there is nobody to remind any more
 */
export async function remindDue(
  plan: ReminderPlan,
  now: number,
  options: RemindOptions,
): Promise<number | null> {
  const { store, board, cards } = options;
  const { userId, timezone } = plan;
  const countDue = async () =>
    (await cards.cardCounts(userId, { now, dayEnd: dayOf(now, timezone).end })).due;
  let again = false;
  for (const due of dueDates(plan, now)) {
    const result = await sendOnce(
      {
        key: { subject: userId, kind: 'reminder', date: due.date },
        due,
        content: async () => ((await countDue()) > 0 ? { kind: 'reminder' } : null),
        revealAt: null,
        send: async ({ key }, allowance) => board.remind(plan, await countDue(), key, allowance),
        find: ({ key, firstLeasedAt }, allowance) =>
          board.findReminder(userId, key, firstLeasedAt, allowance),
      },
      options,
    );
    if (result.status === 'again') again = true;
    // What is refused for another reason may be our own fault, and is tried again the next day.
    if (result.status === 'refused' && result.reason !== 'rejected') {
      await store.stopReminder(plan);
      return null;
    }
  }
  return again ? now + RETRY_MS : (nextPost(plan, now)?.at ?? null);
}
