import type { Channel } from '../../playground/protocol.ts';
import type { Spot } from '../draw/ways.ts';

/** The channel of a place; `null` if it is gone, or the message that was meant is. */
export function channelOf({ channel: id, message }: Spot, channels: readonly Channel[]): Channel | null {
  const channel = channels.find((one) => one.id === id);
  if (channel === undefined) return null;
  return message === null || channel.messages.some((one) => one.id === message) ? channel : null;
}

/** Id of the message that comes after one that has gone, of those that are left; `null`: it was the last. */
export function afterGone(
  gone: string,
  before: readonly { readonly id: string }[],
  left: readonly { readonly id: string }[],
): string | null {
  const ids = new Set(left.map(({ id }) => id));
  const at = before.findIndex(({ id }) => id === gone);
  return before.slice(at + 1).find(({ id }) => ids.has(id))?.id ?? null;
}
