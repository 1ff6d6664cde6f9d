import { type Kysely, sql } from 'kysely';
import type { KnownPlan, Served } from '../../app/daily-store.ts';
import type { DailyPlan, Pause, PostKind } from '../../core/daily/plan.ts';
import type { DailyPlanRow } from './daily-schema.ts';
import { isNotLeft } from './left-servers.ts';
import type { Schema } from './schema.ts';
import { isServed } from './served.ts';

type PlanKey = Pick<DailyPlan, 'guildId' | 'kind'>;

const COLUMNS = ['plan', 'since', 'paused', 'refusals'] as const;

export async function findPlan(
  db: Kysely<Schema>,
  guildId: string,
  kind: PostKind,
): Promise<DailyPlan | null> {
  const row = await db
    .selectFrom('daily_plans')
    .select(COLUMNS)
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
    refusals: plan.refusals,
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

export async function changePlan(
  db: Kysely<Schema>,
  known: KnownPlan & Pick<DailyPlan, 'paused'>,
  change: Partial<Pick<DailyPlan, 'since' | 'paused' | 'refusals'>>,
  nextAt: number | null,
): Promise<boolean> {
  const { numUpdatedRows } = await updateKnown(db, known)
    .where('paused', known.paused === null ? 'is' : '=', known.paused)
    .set({ ...change, next_at: nextAt })
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function countRefusal(
  db: Kysely<Schema>,
  known: KnownPlan,
  most: number,
  nextAt: number,
): Promise<boolean> {
  const { numUpdatedRows } = await updateKnown(db, known)
    .where('paused', 'is', null)
    .set({
      refusals: sql<number>`refusals + 1`,
      paused: sql<Pause | null>`case when refusals + 1 >= ${sql.lit(most)} then 'refused' end`,
      next_at: nextAt,
    })
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function tellRefused(db: Kysely<Schema>, known: KnownPlan): Promise<boolean> {
  const { numUpdatedRows } = await updateKnown(db, known)
    .where('paused', '=', 'refused')
    .where('refusals', '>', 0)
    .set({ refusals: 0 })
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

function updateKnown(db: Kysely<Schema>, { guildId, kind, since }: KnownPlan) {
  return db
    .updateTable('daily_plans')
    .where('guild_id', '=', guildId)
    .where('kind', '=', kind)
    .where('since', '=', since);
}

export async function duePlans(
  db: Kysely<Schema>,
  now: number,
  limit: number,
  served?: Served,
): Promise<DailyPlan[]> {
  const rows = await db
    .selectFrom('daily_plans')
    .select(COLUMNS)
    .where('paused', 'is', null)
    .where('next_at', '<=', now)
    .where(isNotLeft('daily_plans.guild_id'))
    .where(isServed('daily_plans.guild_id', served))
    .orderBy('next_at')
    .orderBy('guild_id')
    .orderBy('kind')
    .limit(limit)
    .execute();
  return rows.map(planOf);
}

export async function setPlanNext(
  db: Kysely<Schema>,
  known: KnownPlan,
  nextAt: number | null,
): Promise<void> {
  await updateKnown(db, known)
    .set({ next_at: nextAt })
    // When all are looked at again, hardly any changes, and a write that changes nothing costs a commit.
    .where('next_at', 'is distinct from', nextAt)
    .execute();
}

export async function plansAfter(
  db: Kysely<Schema>,
  after: PlanKey | null,
  limit: number,
  served?: Served,
): Promise<DailyPlan[]> {
  const rows = await db
    .selectFrom('daily_plans')
    .select(COLUMNS)
    .where('paused', 'is', null)
    .where(isServed('daily_plans.guild_id', served))
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(guild_id, kind) > (${after?.guildId}, ${after?.kind})`),
    )
    .orderBy('guild_id')
    .orderBy('kind')
    .limit(limit)
    .execute();
  return rows.map(planOf);
}

function planOf({ plan, ...columns }: Pick<DailyPlanRow, (typeof COLUMNS)[number]>): DailyPlan {
  return { ...JSON.parse(plan), ...columns };
}
