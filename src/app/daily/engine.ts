import type { DailyPlan, Timetable } from '../../core/daily/plan.ts';
import { dueDates, nextPost } from '../../core/daily/timetable.ts';
import type { Library } from '../ask.ts';
import type { DailyStore, LiveProcess, PostKey } from '../daily-store.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store.ts';
import { endAbandoned } from './abandoned.ts';
import type { PostBoard } from './board.ts';
import {
  ALIVE_MS,
  BEAT_MS,
  COUNT_MS,
  KEPT_AFTER_LEAVING_MS,
  PLANS_AT_A_TIME,
  POSTS_A_SECOND,
  POSTS_AT_ONCE,
  REVIEW_PLANS_MS,
  TICK_MS,
} from './limits.ts';
import { postDue } from './poster.ts';
import { remindDue } from './reminder.ts';
import { reveal, showCount } from './reveal.ts';
import { servedBy } from './shards.ts';
import { createTurns } from './turns.ts';

export interface EngineOptions {
  readonly store: Promise<Store & { readonly daily: DailyStore }>;
  readonly board: PostBoard;
  readonly library: Promise<Library>;
  readonly settings: Settings;
  readonly self: Omit<LiveProcess, 'beatAt'>;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<unknown>;
  /** Told what went wrong; the next tick tries again. */
  readonly onTrouble: (error: unknown) => void;
}

/** Sees to it that what is due is posted. What is due follows from plans and ledger alone, never from a timer. */
export interface DailyEngine {
  /** Does all that is due; calls that come while it is at it share one more round. */
  tick(): Promise<void>;
  /** Ticks every few seconds until it is stopped. */
  start(): void;
  /** Lets what is under way end. */
  stop(): Promise<void>;
  /** Somebody answered: the post tells so before long. */
  answered(key: PostKey): void;
}

export function createEngine(options: EngineOptions): DailyEngine {
  const { board, library, settings, self, now, wait, onTrouble } = options;
  const turns = createTurns(POSTS_A_SECOND, now, wait);
  const counting = new Map<string, Promise<void>>();
  let isStopped = false;
  let beatAt = Number.NEGATIVE_INFINITY;
  let reviewedAt = Number.NEGATIVE_INFINITY;
  let isServed: (guildId: string) => boolean = () => true;
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  let isStarted = false;
  let forgetting: Promise<unknown> = Promise.resolve();

  /** Tells that this process lives, and hears who else does. */
  async function beat(store: DailyStore, at: number): Promise<void> {
    await store.beat(self);
    const live = await store.liveProcesses(ALIVE_MS);
    isServed = servedBy(self, live);
    turns.setRate(POSTS_A_SECOND / Math.max(1, live.length));
    beatAt = at;
  }

  async function once(): Promise<void> {
    const opened = await options.store;
    const store = opened.daily;
    const at = await store.time();
    if (at - beatAt >= BEAT_MS || at < beatAt) await beat(store, at);
    if (at - reviewedAt >= REVIEW_PLANS_MS || at < reviewedAt) {
      await reviewPlans(store, at);
      // Of a large server it takes a while; nobody's post waits for it.
      forgetting = store.forgetServersLeftBefore(at - KEPT_AFTER_LEAVING_MS).catch(onTrouble);
      reviewedAt = at;
    }
    const sending = { store, board, library, settings, owner: self.id, turn: turns.next, now };
    for (let isMore = true; isMore && !isStopped; ) {
      const due = await store.duePlans(at, PLANS_AT_A_TIME);
      const ours = due.filter(({ guildId }) => isServed(guildId));
      const done = await inPool(ours, async (plan) => store.planNext(plan, await postDue(plan, at, sending)));
      isMore = due.length === PLANS_AT_A_TIME && done > 0;
    }
    await inPool(await store.dueReminders(at, PLANS_AT_A_TIME), async (plan) => {
      await store.reminderNext(plan, await remindDue(plan, at, { ...sending, cards: opened }));
    });
    await inPool(await store.abandoned(at, PLANS_AT_A_TIME), async (entry) => {
      if (isServed(entry.key.subject)) await endAbandoned(entry, at, sending);
    });
    await inPool(await store.toReveal(at, PLANS_AT_A_TIME), async (entry) => {
      if (!isServed(entry.key.subject)) return;
      await turns.next();
      await reveal(entry, { store, board, settings });
    });
  }

  /** One that fails keeps none of the others back. Gives how many did not. */
  async function inPool<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<number> {
    const left = items.values();
    let done = 0;
    const worker = async () => {
      for (const item of left) {
        if (isStopped) return;
        try {
          await work(item);
          done++;
        } catch (error) {
          onTrouble(error);
        }
      }
    };
    await Promise.all(Array.from({ length: POSTS_AT_ONCE }, worker));
    return done;
  }

  async function reviewPlans(store: DailyStore, at: number): Promise<void> {
    let last: Pick<DailyPlan, 'guildId' | 'kind'> | null = null;
    for (;;) {
      const plans: readonly DailyPlan[] = await store.plansAfter(last, PLANS_AT_A_TIME);
      await inPool(plans, async (plan) => {
        if (isServed(plan.guildId)) await store.planNext(plan, nextLook(plan, at));
      });
      last = plans.at(-1) ?? null;
      if (plans.length < PLANS_AT_A_TIME) return;
    }
  }

  const tick = (): Promise<void> => {
    waiting ??= running.then(() => {
      waiting = null;
      running = once().catch(onTrouble);
      return running;
    });
    return waiting;
  };

  return {
    tick,
    start() {
      if (isStarted) return;
      isStarted = true;
      const loop = async () => {
        while (!isStopped) {
          await tick();
          await wait(TICK_MS);
        }
      };
      loop().catch(onTrouble);
      // Beside it: much that is due at once keeps a tick busy for minutes.
      const beats = async () => {
        while (!isStopped) {
          await wait(BEAT_MS);
          const { daily } = await options.store;
          const now = isStopped ? null : daily.time().then((at) => beat(daily, at));
          await now?.catch(onTrouble);
        }
      };
      beats().catch(onTrouble);
    },
    async stop() {
      isStopped = true;
      await Promise.all([running, forgetting]);
      await options.store.then(({ daily }) => daily.farewell(self.id)).catch(onTrouble);
    },
    answered(key) {
      const name = `${key.subject}.${key.date}`;
      if (counting.has(name)) return;
      const telling = (async () => {
        await wait(COUNT_MS);
        if (isStopped) return;
        const { daily: store } = await options.store;
        const entry = await store.entry(key);
        if (!entry || entry.revealed) return;
        await turns.next();
        counting.delete(name);
        await showCount(entry, { store, board, settings });
      })()
        .catch(onTrouble)
        .finally(() => counting.delete(name));
      counting.set(name, telling);
    },
  };
}

/** When a plan is to be looked at: at once where something is due. */
export function nextLook(plan: Timetable, now: number): number | null {
  return dueDates(plan, now).length > 0 ? now : (nextPost(plan, now)?.at ?? null);
}
