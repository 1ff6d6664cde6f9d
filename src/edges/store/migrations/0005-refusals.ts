import type { Kysely } from 'kysely';

interface Plans {
  readonly daily_plans: { guild_id: string; kind: string; plan: string; refusals: number };
}

/** How often a plan was refused stands beside it: whoever counts adds one, without reading the plan before. */
export async function up(database: Kysely<unknown>): Promise<void> {
  const db = database as Kysely<Plans>;
  await db.schema
    .alterTable('daily_plans')
    .addColumn('refusals', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  const plans = await db.selectFrom('daily_plans').select(['guild_id', 'kind', 'plan']).execute();
  for (const { guild_id, kind, plan } of plans) {
    const { refusals = 0 }: { readonly refusals?: number } = JSON.parse(plan);
    if (refusals === 0) continue;
    await db
      .updateTable('daily_plans')
      .set({ refusals })
      .where('guild_id', '=', guild_id)
      .where('kind', '=', kind)
      .execute();
  }
}
