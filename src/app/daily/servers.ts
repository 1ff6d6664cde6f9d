import type { DailyStore, ShardSet } from '../daily-store.ts';
import { SERVERS_AT_A_TIME } from './limits.ts';
import { shardOf } from './shards.ts';

/** Which servers the bot is in: in those that it was removed from, nothing is posted. */
export interface Servers {
  left(guildId: string): Promise<void>;
  /** It is in these: what was noted of leaving them is taken back. */
  present(guildIds: readonly string[]): Promise<void>;
  /**
   * Of the servers of some shards it is in those here alone: the others removed it while nobody listened.
   * @param here goes with the times: it is looked at directly before a server is noted as left
   */
  onlyPresent(here: ReadonlySet<string>, shards: ShardSet): Promise<void>;
}

/** @param opening the store, which may still be opening */
export function createServers(opening: Promise<{ readonly daily: DailyStore }>): Servers {
  let last: Promise<unknown> = Promise.resolve();
  /** One after another: of two notes about a server the later one holds, on whatever connections they are written. */
  const inTurn = <T>(note: (daily: DailyStore) => Promise<T>): Promise<T> => {
    const work = async () => note((await opening).daily);
    const done = last.then(work, work);
    last = done;
    return done;
  };
  return {
    left: (guildId) => inTurn((daily) => daily.leftServer(guildId)),
    present: (guildIds) => inTurn((daily) => daily.inServers(guildIds)),
    async onlyPresent(here, { shards, shardCount }) {
      const isOurs = (guildId: string) => shards.includes(shardOf(guildId, shardCount));
      await inTurn((daily) => daily.inServers([...here].filter(isOurs)));
      const { daily } = await opening;
      for (let after: string | null = null; ; ) {
        const kept: readonly string[] = await daily.serversAfter(after, SERVERS_AT_A_TIME);
        for (const guildId of kept) {
          // Whoever comes back after this look notes it after this note.
          if (isOurs(guildId) && !here.has(guildId)) await inTurn(() => daily.leftServer(guildId));
        }
        after = kept.at(-1) ?? null;
        if (kept.length < SERVERS_AT_A_TIME) return;
      }
    },
  };
}
