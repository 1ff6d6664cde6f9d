import type { PostKey, PostOutcome } from '../../app/daily-store.ts';
import type { Pause, PostKind } from '../../core/daily/plan.ts';

/** The tables of what comes day by day; types as in `Schema`. */
export interface DailySchema {
  daily_plans: DailyPlanRow;
  reminders: ReminderRow;
  ledger: LedgerRow;
  processes: { id: string; shards: string; shard_count: number; beat_at: number };
  left_servers: { guild_id: string; left_at: number };
  /** One row: what is added to the database's clock. Only tests and the playground write it; all processes see it. */
  clock: { id: 1; offset_ms: number };
}

export interface DailyPlanRow {
  guild_id: string;
  kind: PostKind;
  /** JSON of a `DailyPlan`. Beside it stands what is asked for, or changes by itself; of these the column holds. */
  plan: string;
  since: number;
  paused: Pause | null;
  refusals: number;
  next_at: number | null;
}

export interface ReminderRow {
  user_id: string;
  /** JSON of a `ReminderPlan`, of which columns hold as in a plan's row. */
  plan: string;
  since: number;
  stopped: 0 | 1;
  next_at: number | null;
}

export interface LedgerRow {
  subject: string;
  kind: PostKey['kind'];
  date: string;
  due_at: number;
  first_leased_at: number;
  /** JSON of `StoredContent`; `null` of what was skipped before it was decided. */
  content: string | null;
  /** Of the question of the day, out of its content. */
  question_id: string | null;
  topic: string | null;
  /** `null` of what nobody ever leased. */
  owner: string | null;
  leased_until: number;
  /** How often it was leased: the first of them is the only one that knows that nothing was sent. */
  leases: number;
  /** That of the outcome, for indexes. */
  state: PostOutcome['state'] | null;
  /** JSON of a `PostOutcome`. */
  outcome: string | null;
  reveal_at: number | null;
  revealed: 0 | 1;
  /** `reveal_at` at first; later where it could not be shown then. */
  reveal_next_at: number | null;
  reveal_tried_at: number | null;
}
