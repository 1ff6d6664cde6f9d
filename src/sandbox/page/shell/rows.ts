import type { ApiMessage } from '../../state/messages.ts';

/** A line of a conversation. */
export type Row =
  /** `at`: some moment of that day, epoch milliseconds. */
  | { readonly kind: 'day'; readonly at: number }
  | {
      readonly kind: 'message';
      readonly message: ApiMessage;
      /** Drawn without avatar and name, beneath another of the same author. */
      readonly isFollowing: boolean;
      /** What it answers; `null` also when that is gone. */
      readonly repliedTo: ApiMessage | null;
    };

/** Discord's client draws an author once for messages that follow each other within this time, in milliseconds. */
const GROUPED_WITHIN = 7 * 60_000;

/**
 * Messages as they are drawn, oldest first.
 *
 * @param dayOf names the day of a moment (epoch milliseconds) where the viewer is
 */
export function rowsOf(messages: readonly ApiMessage[], dayOf: (at: number) => string): Row[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const rows: Row[] = [];
  let before: ApiMessage | null = null;
  let dayBefore: string | null = null;
  for (const message of messages) {
    const at = Date.parse(message.timestamp);
    const day = dayOf(at);
    if (day !== dayBefore) rows.push({ kind: 'day', at });
    rows.push({
      kind: 'message',
      message,
      isFollowing: day === dayBefore && before !== null && follows(message, before),
      repliedTo: byId.get(message.message_reference?.message_id ?? '') ?? null,
    });
    before = message;
    dayBefore = day;
  }
  return rows;
}

/** Whatever has a line above it, an answered message or a used command, begins anew. */
function follows(message: ApiMessage, before: ApiMessage): boolean {
  return (
    message.type === 0 &&
    message.author.id === before.author.id &&
    Date.parse(message.timestamp) - Date.parse(before.timestamp) < GROUPED_WITHIN
  );
}
