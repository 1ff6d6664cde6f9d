import type { DailyPlan, ReminderPlan } from '../../core/daily/plan.ts';
import type { Library } from '../ask.ts';
import type { AbandonedEntry, DailyStore, LiveProcess, PostKey } from '../daily-store.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store.ts';
import { endAbandoned } from './abandoned.ts';
import type { Clocks } from './allowance.ts';
import type { PostBoard } from './board.ts';
import { createCounts } from './counts.ts';
import { donePosts } from './done-posts.ts';
import {
  ALIVE_MS,
  BEAT_MS,
  KEPT_AFTER_LEAVING_MS,
  LINES_AT_A_TIME,
  PLANS_AT_A_TIME,
  POSTS_A_SECOND,
  POSTS_AT_ONCE,
  RETRY_MS,
  REVIEW_PLANS_MS,
  TICK_MS,
} from './limits.ts';
import { nextLook } from './next-look.ts';
import { postDue } from './poster.ts';
import { remindDue } from './reminder.ts';
import { reveal, showCount } from './reveal.ts';
import { servedBy } from './shards.ts';
import { createSlots } from './slots.ts';
import { createTurns } from './turns.ts';

export interface EngineOptions extends Clocks {
  readonly store: Promise<Store & { readonly daily: DailyStore }>;
  readonly board: PostBoard;
  readonly library: Promise<Library>;
  readonly settings: Settings;
  readonly self: Omit<LiveProcess, 'beatAt'>;
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
  /** Lets what is under way end, and begins nothing more. */
  stop(): Promise<void>;
  /** Somebody answered: the post tells so before long. */
  answered(key: PostKey): void;
}

export function createEngine(options: EngineOptions): DailyEngine {
  const { board, library, settings, self, now, wallNow, wait, onTrouble } = options;
  const turns = createTurns(POSTS_A_SECOND, now, wait);
  const slots = createSlots(POSTS_AT_ONCE);
  const sharing = { board, library, settings, owner: self.id, turn: turns.next, now, wallNow };
  const counts = createCounts({
    wait,
    slots,
    onTrouble,
    async show(key) {
      const { daily: store } = await options.store;
      const entry = await store.entry(key);
      if (entry && !entry.revealed) await showCount(entry, { ...sharing, store });
    },
  });
  let isStopped = false;
  let beatAt = Number.NEGATIVE_INFINITY;
  let reviewedAt = Number.NEGATIVE_INFINITY;
  let served = servedBy(self, []);
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  let isStarted = false;
  let forgetting: Promise<unknown> = Promise.resolve();

  /** Tells that this process lives, and hears who else does. */
  async function beat(store: DailyStore, at: number): Promise<void> {
    await store.beat(self);
    const live = await store.liveProcesses(ALIVE_MS);
    served = servedBy(self, live);
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
    const sending = { ...sharing, store };
    /** What fails gives way to all that is due now, else it would be the first for ever. */
    const orLater = async (work: Promise<number | null>) => {
      try {
        return await work;
      } catch (error) {
        onTrouble(error);
        return at + RETRY_MS;
      }
    };
    for (let isMore = true; isMore && !isStopped; ) {
      const due = await store.duePlans(at, PLANS_AT_A_TIME, served);
      const done = await inPool(due, async (plan) =>
        store.planNext(plan, await orLater(postDue(plan, at, sending))),
      );
      isMore = due.length === PLANS_AT_A_TIME && done > 0;
    }
    await inPool(await store.dueReminders(at, PLANS_AT_A_TIME), async (plan) => {
      await store.reminderNext(plan, await orLater(remindDue(plan, at, { ...sending, cards: opened })));
    });
    await inPages(
      (last: AbandonedEntry | null, limit) => store.abandonedAfter(last, at, limit, served),
      (entry) => endAbandoned(entry, at, sending),
    );
    await inPool(await store.toReveal(at, PLANS_AT_A_TIME, served), async (entry) => {
      try {
        await reveal(entry, sending);
      } catch (error) {
        onTrouble(error);
        await store.putOffReveal(entry.key, { triedAt: entry.revealTriedAt ?? at, nextAt: at + RETRY_MS });
      }
    });
  }

  /** One that fails keeps none of the others back. Gives how many did not. */
  async function inPool<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<number> {
    const left = items.values();
    let done = 0;
    const worker = async () => {
      for (const item of left) {
        try {
          await slots.run('post', async () => {
            if (isStopped) return;
            await work(item);
            done++;
          });
        } catch (error) {
          onTrouble(error);
        }
      }
    };
    await Promise.all(Array.from({ length: POSTS_AT_ONCE }, worker));
    return done;
  }

  /** Page by page, each after the last of the one before. */
  async function inPages<T>(
    read: (last: T | null, limit: number) => Promise<readonly T[]>,
    work: (item: T) => Promise<unknown>,
  ): Promise<void> {
    for (let last: T | null = null; !isStopped; ) {
      const page = await read(last, LINES_AT_A_TIME);
      await inPool(page, work);
      last = page.at(-1) ?? null;
      if (page.length < LINES_AT_A_TIME) return;
      // SQLite answers within the same turn of the event loop: members get theirs.
      await wait(0);
    }
  }

  async function reviewPlans(store: DailyStore, at: number): Promise<void> {
    await inPages(
      (last: DailyPlan | null, limit) => store.plansAfter(last, limit, served),
      async (plan) => {
        const settled = await donePosts(store, plan.guildId, plan.kind);
        await store.planNext(plan, nextLook(plan, at, settled));
      },
    );
    await inPages(
      (last: ReminderPlan | null, limit) => store.remindersAfter(last?.userId ?? null, limit),
      async (plan) => {
        const settled = await donePosts(store, plan.userId, 'reminder');
        await store.reminderNext(plan, nextLook(plan, at, settled));
      },
    );
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
      await Promise.all([running, forgetting, counts.stop()]);
      await options.store.then(({ daily }) => daily.farewell(self.id)).catch(onTrouble);
    },
    answered: counts.answered,
  };
}
