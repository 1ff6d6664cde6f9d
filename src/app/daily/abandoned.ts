import { dueDates, GRACE_MS, nextPost } from '../../core/daily/timetable.ts';
import type { LeasedEntry } from '../daily-store.ts';
import type { PostBoard } from './board.ts';
import { type OnceOptions, sendOnce } from './once.ts';

export interface AbandonedOptions extends OnceOptions {
  readonly board: Pick<PostBoard, 'find' | 'findReminder'>;
}

/**
 * Ends a line of the ledger whose holder died and whose plan no longer asks for it, since it was changed or ended
 * meanwhile: what was sent is adopted, so that its answer is shown; what was not is not sent any more.
 */
export async function endAbandoned(
  { key, dueAt, content, revealAt }: LeasedEntry,
  now: number,
  options: AbandonedOptions,
): Promise<void> {
  const { store, board } = options;
  const { subject, date, kind } = key;
  const plan = kind === 'reminder' ? await store.reminder(subject) : await store.plan(subject, kind);
  const isAskedFor = plan !== null && dueDates(plan, now).some((due) => due.date === date);
  // Its time was moved to later that day: nothing is late yet.
  const isToCome = plan !== null && now - dueAt <= GRACE_MS && nextPost(plan, now)?.date === date;
  // Whoever works on the plan takes it over.
  if ((isAskedFor || isToCome) && !isResting(plan)) return;
  await sendOnce(
    {
      key,
      due: { date, at: dueAt, late: true },
      content: async () => content,
      revealAt,
      send: async () => ({ status: 'unknown' }),
      find: (entry, allowance) =>
        entry.content.kind === 'reminder'
          ? board.findReminder(subject, key, entry.firstLeasedAt, allowance)
          : board.find(entry.content.channelId, key, entry.firstLeasedAt, allowance),
    },
    options,
  );
}

function isResting(plan: { readonly paused?: unknown; readonly stopped?: boolean }): boolean {
  return (plan.paused ?? null) !== null || plan.stopped === true;
}
