import type { DailyPlan } from '../../core/daily/plan.ts';
import { dueDates, nextPost, revealTime } from '../../core/daily/timetable.ts';
import type { Library } from '../ask.ts';
import type { DailyStore } from '../daily-store.ts';
import { notesLanguageOf, type Settings } from '../settings.ts';
import type { PostBoard } from './board.ts';
import { contentFor } from './content.ts';
import { MOST_REFUSALS, RETRY_MS } from './limits.ts';
import { channelOf, type OnceOptions, sendOnce } from './once.ts';

export interface PosterOptions extends OnceOptions {
  readonly board: Pick<PostBoard, 'post' | 'find'>;
  readonly library: Promise<Library>;
  readonly settings: Settings;
}

/** More than can be due at a time; see `LOOK_BACK_MS`. */
const DATES_LOOKED_AT = 10;

/**
 * Posts what a plan has due. Any number may do so at a time, in any number of processes: each post appears once.
 * @returns when to look at the plan again, epoch milliseconds; `null` where it never has anything
 */
export async function postDue(
  listed: DailyPlan,
  now: number,
  options: PosterOptions,
): Promise<number | null> {
  const { store, board, library, settings } = options;
  const { guildId, kind } = listed;
  // It may have waited in a long list, and been changed meanwhile.
  const plan = await store.plan(guildId, kind);
  if (plan?.paused !== null) return null;
  const server = { guildId, preferredLocale: plan.serverLocale };
  let current = plan;
  let again = false;
  const known = await store.entries(guildId, kind, DATES_LOOKED_AT);
  const settled = new Set(known.filter(({ outcome }) => outcome !== null).map(({ key }) => key.date));
  for (const due of dueDates(plan, now).filter(({ date }) => !settled.has(date))) {
    const language = (await settings.of(server)).language.value;
    const result = await sendOnce(
      {
        key: { subject: guildId, kind, date: due.date },
        due,
        content: async () =>
          contentFor(plan, due.date, notesLanguageOf(language), { store, library: await library }),
        revealAt: kind === 'quiz' ? revealTime(plan, now, plan.revealAfter) : null,
        send: (entry, signal) => board.post(plan, entry, { language, signal }),
        find: ({ key, content, firstLeasedAt }, signal) =>
          board.find(channelOf(content), key, firstLeasedAt, signal),
      },
      options,
    );
    if (result.status === 'again') again = true;
    if (result.status === 'sent' && current.refusals > 0)
      current = await change(store, current, { refusals: 0 }, now);
    if (result.status === 'refused') {
      const refusals = current.refusals + 1;
      const pause = refusals >= MOST_REFUSALS ? ({ paused: 'refused' } as const) : {};
      current = await change(store, current, { refusals, ...pause }, now);
    }
  }
  return again ? now + RETRY_MS : (nextPost(plan, now)?.at ?? null);
}

/** Unless somebody has changed the plan meanwhile. */
async function change(
  store: DailyStore,
  plan: DailyPlan,
  to: Partial<DailyPlan>,
  now: number,
): Promise<DailyPlan> {
  const current = await store.plan(plan.guildId, plan.kind);
  if (current?.since !== plan.since) return plan;
  const changed = { ...current, ...to };
  // Were this process to end here, somebody would look again.
  await store.savePlan(changed, now + RETRY_MS);
  return changed;
}
