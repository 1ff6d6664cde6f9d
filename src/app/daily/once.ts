import type { DueDate } from '../../core/daily/timetable.ts';
import type { DailyStore, LeasedEntry, PostContent, PostKey } from '../daily-store.ts';
import { type Allowance, allow, type Clocks, stopwatch } from './allowance.ts';
import type { Found, Sent } from './board.ts';
import { LEASE_MS, LEAST_LEFT_MS } from './limits.ts';

/** How one thing of one day is sent. */
export interface Sending {
  readonly key: PostKey;
  readonly due: DueDate;
  /** What to send, asked only of the first who takes it; `null` where there is nothing. */
  content(): Promise<PostContent | null>;
  /** When its answer is to be shown; `null` for what has none. */
  readonly revealAt: number | null;
  send(entry: LeasedEntry, allowance: Allowance): Promise<Sent>;
  /** Looks for what somebody else may have sent. */
  find(entry: LeasedEntry, allowance: Allowance): Promise<Found>;
}

export interface OnceOptions extends Clocks {
  readonly store: DailyStore;
  /** Of this process. */
  readonly owner: string;
  /** Resolves when one more request may be sent. */
  readonly turn: () => Promise<void>;
}

/** `again`: nobody knows yet, or somebody else has it; `over`: there is an outcome, perhaps of before. */
export type OnceResult =
  | { readonly status: 'again' | 'over' }
  | { readonly status: 'sent' }
  | { readonly status: 'refused'; readonly reason: string };

/**
 * Sends what a day has due, in one process of however many, whatever dies in between: it is leased before it is
 * sent and marked afterwards. Whoever takes over an expired lease first looks whether it was sent, and adopts it.
 */
export async function sendOnce(
  sending: Sending,
  { store, owner, turn, ...clocks }: OnceOptions,
): Promise<OnceResult> {
  const { key, due, revealAt } = sending;
  const before = await store.entry(key);
  if (before?.outcome) return { status: 'over' };
  if (due.late && !before) return skipped('late');
  const content = before?.content ?? (await sending.content());
  if (!content) return skipped('nothing');
  // Before the lease, which must not run out in a queue.
  await turn();
  let hasTurn = true;
  const leased = await store.lease(key, owner, LEASE_MS, { dueAt: due.at, content, revealAt });
  if (leased.status !== 'leased') return { status: leased.status === 'held' ? 'again' : 'over' };
  const { entry, isFirst } = leased;
  const channelId = channelOf(entry.content);

  if (!isFirst) {
    const found = await whileLeased((allowance) => sending.find(entry, allowance));
    switch (found?.status) {
      case 'found':
        return settled(
          await store.settle(key, owner, { state: 'done', channelId, messageId: found.messageId }),
        );
      case 'unreadable':
        return settled(await store.settle(key, owner, { state: 'uncertain', channelId }));
      case 'absent':
        if (due.late) return settled(await store.settle(key, owner, { state: 'skipped', reason: 'late' }));
        break;
      default:
        return { status: 'again' };
    }
  }
  const sent = await whileLeased((allowance) => sending.send(entry, allowance));
  switch (sent?.status) {
    case 'sent':
      await store.settle(key, owner, { state: 'done', channelId, messageId: sent.messageId });
      return { status: 'sent' };
    case 'refused': {
      const { reason } = sent;
      const isMine = await store.settle(key, owner, { state: 'refused', reason });
      // One process says so, and counts it.
      return isMine ? { status: 'refused', reason } : { status: 'again' };
    }
    default:
      return { status: 'again' };
  }

  /** Does something with Discord that ends with the lease; `null` where too little of it is left. */
  async function whileLeased<T>(work: (allowance: Allowance) => Promise<T>): Promise<T | null> {
    if (!hasTurn) await turn();
    hasTurn = true;
    // From before the database was asked: the process may have been stopped, or the machine slept, since it answered.
    const elapsed = stopwatch(clocks);
    const told = await store.leaseLeft(key, owner);
    const left = () => told - elapsed();
    return left() < LEAST_LEFT_MS ? null : work(allow(left, nextTurn));
  }

  /** The first request has the turn that was waited for. */
  async function nextTurn(): Promise<void> {
    if (!hasTurn) await turn();
    hasTurn = false;
  }

  async function skipped(reason: 'late' | 'nothing'): Promise<OnceResult> {
    await store.skip(key, due.at, reason);
    return { status: 'over' };
  }
}

/** Where it is sent; a reminder has its member alone. */
export function channelOf(content: PostContent): string {
  return content.kind === 'reminder' ? '' : content.channelId;
}

/** Where the lease was lost meanwhile, somebody else is at it. */
function settled(isMine: boolean): OnceResult {
  return { status: isMine ? 'over' : 'again' };
}
