import type { LiveProcess } from '../daily-store.ts';

/** The shard that a server belongs to; discord.com/developers/docs/events/gateway#sharding. */
export function shardOf(guildId: string, shardCount: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(shardCount));
}

/** What this process serves: its own shards, and those that no live process serves. */
export function servedBy(
  own: Omit<LiveProcess, 'beatAt'>,
  live: readonly LiveProcess[],
): (guildId: string) => boolean {
  const others = live.filter(({ id }) => id !== own.id);
  const isTheirs = (guildId: string) =>
    others.some(({ shards, shardCount }) => shards.includes(shardOf(guildId, shardCount)));
  return (guildId) => own.shards.includes(shardOf(guildId, own.shardCount)) || !isTheirs(guildId);
}
