import type { DailyPlan } from '../../core/daily/plan.ts';
import type { DailyStore, LiveProcess } from '../daily-store.ts';
import { PLANS_AT_A_TIME } from './limits.ts';
import { shardOf } from './shards.ts';

/** Which servers the bot is in: in those that it was removed from, nothing is posted. */
export interface Servers {
  left(guildId: string): Promise<void>;
  /** It is in these: what was noted of leaving them is taken back. */
  present(guildIds: readonly string[]): Promise<void>;
  /**
   * Of the servers that are served here it is in these alone: the others removed it while nobody listened.
   * @param self shards that this process serves
   */
  onlyPresent(guildIds: readonly string[], self: Pick<LiveProcess, 'shards' | 'shardCount'>): Promise<void>;
}

/** @param opening the store, which may still be opening */
export function createServers(opening: Promise<{ readonly daily: DailyStore }>): Servers {
  return {
    left: async (guildId) => (await opening).daily.leftServer(guildId),
    present: async (guildIds) => (await opening).daily.inServers(guildIds),
    async onlyPresent(guildIds, { shards, shardCount }) {
      const { daily } = await opening;
      await daily.inServers(guildIds);
      const present = new Set(guildIds);
      const gone = new Set<string>();
      for (let last: Pick<DailyPlan, 'guildId' | 'kind'> | null = null; ; ) {
        const plans: readonly DailyPlan[] = await daily.plansAfter(last, PLANS_AT_A_TIME);
        for (const { guildId } of plans) {
          if (!present.has(guildId) && shards.includes(shardOf(guildId, shardCount))) gone.add(guildId);
        }
        last = plans.at(-1) ?? null;
        if (plans.length < PLANS_AT_A_TIME) break;
      }
      for (const guildId of gone) await daily.leftServer(guildId);
    },
  };
}
