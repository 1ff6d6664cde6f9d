import type { DailyStore } from '../daily-store.ts';

/** Which servers the bot is in: in those that it was removed from, nothing is posted. */
export interface Servers {
  left(guildId: string): Promise<void>;
  /** It is in these: what was noted of leaving them is taken back. */
  present(guildIds: readonly string[]): Promise<void>;
}

/** @param opening the store, which may still be opening */
export function createServers(opening: Promise<{ readonly daily: DailyStore }>): Servers {
  return {
    left: async (guildId) => (await opening).daily.leftServer(guildId),
    present: async (guildIds) => (await opening).daily.inServers(guildIds),
  };
}
