import type { LiveProcess, Served, ShardSet } from '../daily-store.ts';

/** The shard that a server belongs to; discord.com/developers/docs/events/gateway#sharding. */
export function shardOf(guildId: string, shardCount: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(shardCount));
}

/** What a process sees to: its own shards, and those that no live process serves. */
export function servedBy(own: Omit<LiveProcess, 'beatAt'>, live: readonly LiveProcess[]): Served {
  const shardsOf = ({ shards, shardCount }: ShardSet): ShardSet => ({ shards, shardCount });
  return { own: shardsOf(own), others: live.filter(({ id }) => id !== own.id).map(shardsOf) };
}
