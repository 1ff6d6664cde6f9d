import type { Kysely } from 'kysely';
import type { MemberSettings, ServerSettings } from '../../app/store.ts';
import type { Schema } from './schema.ts';

export async function serverSettings(db: Kysely<Schema>, guildId: string): Promise<ServerSettings> {
  const row = await db
    .selectFrom('servers')
    .select(['language', 'timezone'])
    .where('guild_id', '=', guildId)
    .executeTakeFirst();
  return { language: row?.language ?? null, timezone: row?.timezone ?? null };
}

export async function changeServer(
  db: Kysely<Schema>,
  guildId: string,
  change: Partial<ServerSettings>,
): Promise<void> {
  await db
    .insertInto('servers')
    .values({ guild_id: guildId, language: null, timezone: null, ...change })
    .onConflict((conflict) =>
      // What is already there is only overwritten by what is named.
      conflict.column('guild_id').doUpdateSet({ guild_id: guildId, ...change }),
    )
    .execute();
}

export async function memberSettings(db: Kysely<Schema>, userId: string): Promise<MemberSettings> {
  const row = await db
    .selectFrom('members')
    .select('timezone')
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return { timezone: row?.timezone ?? null };
}

export async function changeMember(
  db: Kysely<Schema>,
  userId: string,
  change: Partial<MemberSettings>,
): Promise<void> {
  await db
    .insertInto('members')
    .values({ user_id: userId, timezone: null, ...change })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet({ user_id: userId, ...change }))
    .execute();
}
