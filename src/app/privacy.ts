import { missedAsCsv } from './anki.ts';
import type { DeletedCounts, Store } from './store.ts';

/** What a member can do about what is kept of them. */
export interface Privacy {
  /** How much is kept about a member. */
  counts(userId: string): Promise<DeletedCounts>;
  /** All of it, as JSON. */
  json(userId: string): Promise<string>;
  /** The questions they missed, for Anki; `null` where there are none. */
  csv(userId: string): Promise<string | null>;
  /** Removes all of it, and says how much it was. */
  delete(userId: string): Promise<DeletedCounts>;
}

/** @param opening the store, which may still be opening */
export function createPrivacy(opening: Promise<Store>): Privacy {
  const dataOf = async (userId: string) => (await opening).exportUser(userId);
  return {
    async counts(userId) {
      const { settings, reminder, rounds, attempts, cards, reports } = await dataOf(userId);
      return {
        settings: (settings.timezone === null ? 0 : 1) + (reminder === null ? 0 : 1),
        rounds: rounds.length,
        attempts: attempts.length,
        cards: cards.length,
        reports: reports.length,
      };
    },
    json: async (userId) => JSON.stringify(await dataOf(userId), null, 2),
    csv: async (userId) => missedAsCsv(await dataOf(userId)),
    delete: async (userId) => (await opening).deleteUser(userId),
  };
}
