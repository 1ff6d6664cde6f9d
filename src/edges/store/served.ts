import { type RawBuilder, sql } from 'kysely';
import type { Served, ShardSet } from '../../app/daily-store.ts';

/**
 * Whether a process sees to a server. A server's shard is computed as `shardOf` does: ids have less than 63 bits, and
 * both databases calculate with 64.
 * @param guildId the column with the server's id
 * @param served left out: all of them
 */
export function isServed(
  guildId: 'daily_plans.guild_id' | 'ledger.subject',
  served: Served | undefined,
): RawBuilder<boolean> {
  // What has nobody else to see to it is not looked at one by one.
  if (!served || served.others.length === 0) return sql`true`;
  const isIn = ({ shards, shardCount }: ShardSet) =>
    sql`(cast(${sql.ref(guildId)} as bigint) >> 22) % ${sql.lit(shardCount)} in (${sql.join(shards.map((shard) => sql.lit(shard)))})`;
  const isOthers = sql.join(served.others.map(isIn), sql` or `);
  return sql`(${isIn(served.own)} or not (${isOthers}))`;
}
