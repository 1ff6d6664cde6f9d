import type { ReminderPlan } from '../../core/daily/plan.ts';
import { nextPost } from '../../core/daily/timetable.ts';
import { EVERY_DAY } from '../../core/daily/week-days.ts';
import type { DailyStore } from '../daily-store.ts';
import type { Store } from '../store.ts';
import { donePosts } from './done-posts.ts';
import { DEFAULT_TIME } from './limits.ts';

/** What a member asks for. */
export interface ReminderWish {
  /** Minutes after midnight; `null` keeps what is, or is 09:00. */
  readonly time: number | null;
  /** IANA name; `null` keeps what is. */
  readonly timezone: string | null;
  /** The zone where nothing else says one: that of the server it is asked for in; `null` in direct messages. */
  readonly otherwise: string | null;
  /** Discord's locale of the member. */
  readonly locale: string;
}

/** A member's own reminders. */
export interface Reminders {
  /** Also notes the zone as the one in which the member's days begin; `null` where no zone is known. */
  on(
    userId: string,
    wish: ReminderWish,
  ): Promise<{ readonly plan: ReminderPlan; readonly nextAt: number | null } | null>;
  /** `false` if there was none. */
  off(userId: string): Promise<boolean>;
}

/** @param opening the store, which may still be opening */
export function createReminders(
  opening: Promise<Pick<Store, 'changeMember'> & { readonly daily: DailyStore }>,
): Reminders {
  return {
    async on(userId, { time, timezone, otherwise, locale }) {
      const store = await opening;
      const { daily } = store;
      const before = await daily.reminder(userId);
      const zone = timezone ?? before?.timezone ?? otherwise;
      if (zone === null) return null;
      const now = await daily.time();
      const plan: ReminderPlan = {
        userId,
        locale,
        time: time ?? before?.time ?? DEFAULT_TIME,
        timezone: zone,
        days: EVERY_DAY,
        since: now,
        stopped: false,
      };
      // Else what is due by this zone's day might not be by that in which the review is begun.
      await store.changeMember(userId, { timezone: zone });
      const nextAt = nextPost(plan, now, await donePosts(daily, userId, 'reminder'))?.at ?? null;
      await daily.saveReminder(plan, nextAt);
      return { plan, nextAt };
    },
    off: async (userId) => (await opening).daily.removeReminder(userId),
  };
}
