import { setImmediate } from 'node:timers/promises';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Schema } from './schema.ts';

/**
 * Columns with the ids of servers, each the first of an index. From one id the next is looked up there: a server has
 * lines and answers by the hundred thousand, and reading them all to find each server once would take seconds.
 */
const INDEXED: readonly { readonly table: string; readonly column: string; readonly rows?: string }[] = [
  { table: 'servers', column: 'guild_id' },
  { table: 'daily_plans', column: 'guild_id' },
  { table: 'ledger', column: 'subject', rows: `kind <> 'reminder'` },
  { table: 'rounds', column: 'guild_id' },
  { table: 'rounds', column: 'daily_guild' },
  { table: 'attempts', column: 'guild_id' },
];

/** In ascending order of their text, each once. */
export async function serversAfter(
  db: Kysely<Schema>,
  guildId: string | null,
  limit: number,
): Promise<string[]> {
  // SQLite answers within the same turn of the event loop; between pages others get theirs.
  await setImmediate();
  const after = guildId ?? '';
  const walks = INDEXED.map(({ table, column, rows = 'true' }, index) => {
    const id = sql.ref(column);
    const next = (from: RawBuilder<unknown>) =>
      sql`(select ${id} from ${sql.table(table)} where ${id} > ${from} and ${sql.raw(rows)} order by 1 limit 1)`;
    const walk = sql.table(`walk_${index}`);
    return {
      steps: sql`${walk} (id) as (select ${next(sql`${after}`)} union all select ${next(sql`${walk}.id`)} from ${walk} where ${walk}.id is not null)`,
      // No further than it is asked for: neither database takes a step that nobody needs.
      found: sql`select id from (select id from ${walk} limit ${limit}) as ${sql.table(`found_${index}`)} where id is not null`,
    };
  });
  // Few, and without an index.
  const reported = sql`select guild_id as id from reports where guild_id > ${after}`;
  const { rows } = await sql<{ readonly id: string }>`
    with recursive ${sql.join(walks.map(({ steps }) => steps))}
    ${sql.join([...walks.map(({ found }) => found), reported], sql` union `)}
    order by id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}
