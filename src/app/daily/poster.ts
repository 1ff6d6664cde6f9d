import type { DailyPlan } from '../../core/daily/plan.ts';
import { dueDates, nextPost, revealTime } from '../../core/daily/timetable.ts';
import type { Library } from '../ask.ts';
import { notesLanguageOf, type Settings } from '../settings.ts';
import type { PostBoard } from './board.ts';
import { contentFor } from './content.ts';
import { donePosts } from './done-posts.ts';
import { MOST_REFUSALS, RETRY_MS } from './limits.ts';
import { channelOf, type OnceOptions, sendOnce } from './once.ts';

export interface PosterOptions extends OnceOptions {
  readonly board: Pick<PostBoard, 'post' | 'find'>;
  readonly library: Promise<Library>;
  readonly settings: Settings;
}

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
  let { refusals } = plan;
  let again = false;
  const settled = await donePosts(store, guildId, kind);
  for (const due of dueDates(plan, now).filter(({ date }) => !settled.has(date))) {
    const language = (await settings.of(server)).language.value;
    const result = await sendOnce(
      {
        key: { subject: guildId, kind, date: due.date },
        due,
        content: async () =>
          contentFor(plan, due.date, notesLanguageOf(language), { store, library: await library }),
        revealAt: kind === 'quiz' ? revealTime(plan, now, plan.revealAfter) : null,
        send: (entry, allowance) => board.post(plan, entry, { language, allowance }),
        find: ({ key, content, firstLeasedAt }, allowance) =>
          board.find(channelOf(content), key, firstLeasedAt, allowance),
      },
      options,
    );
    if (result.status === 'again') again = true;
    // Were this process to end after one of these, somebody would look again.
    if (result.status === 'sent' && refusals > 0) {
      await store.changePlan(plan, { refusals: 0 }, now + RETRY_MS);
      refusals = 0;
    }
    if (result.status === 'refused') {
      await store.countRefusal(plan, MOST_REFUSALS, now + RETRY_MS);
      refusals++;
    }
  }
  return again ? now + RETRY_MS : (nextPost(plan, now)?.at ?? null);
}
