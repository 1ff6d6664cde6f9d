import { type Kysely, sql } from 'kysely';
import type { DailyPlan, PostKind } from '../../core/daily/plan.ts';
import type { DailyPlanRow } from './daily-schema.ts';
import { isNotLeft } from './left-servers.ts';
import type { Schema } from './schema.ts';

type PlanKey = Pick<DailyPlan, 'guildId' | 'kind'>;

export async function findPlan(
  db: Kysely<Schema>,
  guildId: string,
  kind: PostKind,
): Promise<DailyPlan | null> {
  const row = await db
    .selectFrom('daily_plans')
    .select('plan')
    .where('guild_id', '=', guildId)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return row ? planOf(row) : null;
}

export async function savePlan(db: Kysely<Schema>, plan: DailyPlan, nextAt: number | null): Promise<void> {
  const row: DailyPlanRow = {
    guild_id: plan.guildId,
    kind: plan.kind,
    plan: JSON.stringify(plan),
    since: plan.since,
    paused: plan.paused,
    next_at: nextAt,
  };
  await db
    .insertInto('daily_plans')
    .values(row)
    .onConflict((conflict) => conflict.columns(['guild_id', 'kind']).doUpdateSet(row))
    .execute();
}

export async function removePlan(db: Kysely<Schema>, guildId: string, kind: PostKind): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('daily_plans')
    .where('guild_id', '=', guildId)
    .where('kind', '=', kind)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

export async function duePlans(db: Kysely<Schema>, now: number, limit: number): Promise<DailyPlan[]> {
  const rows = await db
    .selectFrom('daily_plans')
    .select('plan')
    .where('paused', 'is', null)
    .where('next_at', '<=', now)
    .where(isNotLeft('daily_plans.guild_id'))
    .orderBy('next_at')
    .orderBy('guild_id')
    .orderBy('kind')
    .limit(limit)
    .execute();
  return rows.map(planOf);
}

export async function setPlanNext(
  db: Kysely<Schema>,
  { guildId, kind, since }: PlanKey & Pick<DailyPlan, 'since'>,
  nextAt: number | null,
): Promise<void> {
  await db
    .updateTable('daily_plans')
    .set({ next_at: nextAt })
    .where('guild_id', '=', guildId)
    .where('kind', '=', kind)
    .where('since', '=', since)
    .execute();
}

export async function plansAfter(
  db: Kysely<Schema>,
  after: PlanKey | null,
  limit: number,
): Promise<DailyPlan[]> {
  const rows = await db
    .selectFrom('daily_plans')
    .select('plan')
    .where('paused', 'is', null)
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(guild_id, kind) > (${after?.guildId}, ${after?.kind})`),
    )
    .orderBy('guild_id')
    .orderBy('kind')
    .limit(limit)
    .execute();
  return rows.map(planOf);
}

function planOf(row: Pick<DailyPlanRow, 'plan'>): DailyPlan {
  return JSON.parse(row.plan);
}
