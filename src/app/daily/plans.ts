import type { DailyPlan, PostKind, Timetable } from '../../core/daily/plan.ts';
import { nextPost } from '../../core/daily/timetable.ts';
import { EVERY_DAY } from '../../core/daily/week-days.ts';
import type { Library } from '../ask.ts';
import type { DailyStore, LedgerEntry, PostContent } from '../daily-store.ts';
import { notesLanguageOf, type ServerLanguage, type ServerPlace, type Settings } from '../settings.ts';
import { contentFor } from './content.ts';
import { donePosts } from './done-posts.ts';
import { DEFAULT_TIME } from './limits.ts';
import { nextLook } from './next-look.ts';

/** What an admin sets; what is left out keeps its value. */
export type PlanChange = Partial<
  Pick<DailyPlan, 'channelId' | 'time' | 'timezone' | 'days' | 'roleId' | 'revealAfter' | 'order'>
>;

/** A plan, and when it posts next. */
export interface PlanShown {
  readonly plan: DailyPlan;
  /** Epoch milliseconds; `null` while it rests. */
  readonly nextAt: number | null;
}

export interface PlanStatus extends PlanShown {
  /** How the last days went, newest first. */
  readonly last: readonly LedgerEntry[];
}

/** A plan that rests since Discord refused it, and why it did. */
export interface RefusedPlan {
  readonly plan: DailyPlan;
  readonly reason: string;
}

/** What would be posted next, and in which language. */
export interface Preview {
  readonly content: PostContent;
  readonly date: string;
  readonly language: ServerLanguage;
}

/** What those who manage a server do with its daily posts. */
export interface Plans {
  of(guildId: string, kind: PostKind): Promise<DailyPlan | null>;
  /** Sets a plan up, or changes it; it does not rest any longer. Without a channel named, `here`. */
  change(server: ServerPlace, kind: PostKind, change: PlanChange, here: string): Promise<PlanShown>;
  status(guildId: string): Promise<readonly PlanStatus[]>;
  /**
   * Plans that rest since Discord refused them, of which this was not asked before. None while the store is still
   * opening.
   */
  newlyRefused(guildId: string): Promise<readonly RefusedPlan[]>;
  /** `null` without a plan, where it rests, or where the notes have nothing for it. */
  preview(server: ServerPlace, kind: PostKind): Promise<Preview | null>;
  /** The plans that rest now; those named, or all. */
  pause(guildId: string, kind: PostKind | null): Promise<readonly DailyPlan[]>;
  resume(guildId: string, kind: PostKind | null): Promise<readonly PlanShown[]>;
  /** The kinds that were ended. */
  off(guildId: string, kind: PostKind | null): Promise<readonly PostKind[]>;
}

export interface PlansOptions {
  readonly store: Promise<{ readonly daily: DailyStore }>;
  readonly library: Promise<Library>;
  readonly settings: Settings;
}

/** Days that a status tells of. */
const DAYS_TOLD = 7;

export function createPlans({ store: opening, library, settings }: PlansOptions): Plans {
  const daily = async () => (await opening).daily;
  let opened: DailyStore | null = null;
  opening.then(
    (store) => {
      opened = store.daily;
    },
    () => {},
  );

  const plansOf = async (guildId: string, kind: PostKind | null): Promise<DailyPlan[]> => {
    const store = await daily();
    const kinds: readonly PostKind[] = kind === null ? ['quiz', 'topic'] : [kind];
    const plans = await Promise.all(kinds.map((each) => store.plan(guildId, each)));
    return plans.filter((plan) => plan !== null);
  };
  const next = async (plan: DailyPlan, now: number) =>
    nextPost(plan, now, await donePosts(await daily(), plan.guildId, plan.kind));
  const shown = async (plan: DailyPlan, now: number): Promise<PlanShown> => ({
    plan,
    nextAt: plan.paused === null ? ((await next(plan, now))?.at ?? null) : null,
  });

  return {
    of: async (guildId, kind) => (await daily()).plan(guildId, kind),
    async change(server, kind, change, here) {
      const store = await daily();
      const now = await store.time();
      const before = await store.plan(server.guildId, kind);
      const zone = before ? before.timezone : (await settings.of(server)).timezone.value;
      const set = { time: DEFAULT_TIME, timezone: zone, days: EVERY_DAY, ...before, ...change };
      const plan: DailyPlan = {
        channelId: here,
        roleId: null,
        revealAfter: null,
        order: 'outline',
        ...set,
        guildId: server.guildId,
        kind,
        serverLocale: server.preferredLocale,
        // Another channel or role leaves what is due today as it is.
        since: before?.paused === null && isSameTime(before, set) ? before.since : now,
        paused: null,
        refusals: 0,
      };
      await store.savePlan(plan, nextLook(plan, now));
      return shown(plan, now);
    },
    async status(guildId) {
      const store = await daily();
      const now = await store.time();
      const plans = await plansOf(guildId, null);
      return Promise.all(
        plans.map(async (plan) => ({
          ...(await shown(plan, now)),
          last: await store.entries(guildId, plan.kind, DAYS_TOLD),
        })),
      );
    },
    async newlyRefused(guildId) {
      if (!opened) return [];
      const plans = await plansOf(guildId, null);
      const fresh = plans.filter(({ paused, refusals }) => paused === 'refused' && refusals > 0);
      const store = opened;
      const told = await Promise.all(
        fresh.map(async (plan) => {
          const entries = await store.entries(guildId, plan.kind, DAYS_TOLD);
          const outcome = entries.map((entry) => entry.outcome).find((one) => one?.state === 'refused');
          return (await store.tellRefused(plan)) ? [{ plan, reason: outcome?.reason ?? '' }] : [];
        }),
      );
      return told.flat();
    },
    async preview(server, kind) {
      const store = await daily();
      const plan = await store.plan(server.guildId, kind);
      const post = plan?.paused === null ? await next(plan, await store.time()) : null;
      if (!plan || !post) return null;
      const language = (await settings.of(server)).language.value;
      const use = { store, library: await library };
      const content = await contentFor(plan, post.date, notesLanguageOf(language), use);
      return content && { content, date: post.date, language };
    },
    async pause(guildId, kind) {
      const store = await daily();
      for (const plan of await plansOf(guildId, kind))
        await store.changePlan(plan, { paused: 'asked' }, null);
      return (await plansOf(guildId, kind)).filter(({ paused }) => paused !== null);
    },
    async resume(guildId, kind) {
      const store = await daily();
      const now = await store.time();
      for (const plan of await plansOf(guildId, kind)) {
        const going = { paused: null, refusals: 0, since: now } as const;
        await store.changePlan(plan, going, nextLook({ ...plan, ...going }, now));
      }
      return Promise.all((await plansOf(guildId, kind)).map((plan) => shown(plan, now)));
    },
    async off(guildId, kind) {
      const store = await daily();
      const plans = await plansOf(guildId, kind);
      for (const plan of plans) await store.removePlan(guildId, plan.kind);
      return plans.map((plan) => plan.kind);
    },
  };
}

function isSameTime(a: Omit<Timetable, 'since'>, b: Omit<Timetable, 'since'>): boolean {
  return a.time === b.time && a.timezone === b.timezone && a.days.join() === b.days.join();
}
