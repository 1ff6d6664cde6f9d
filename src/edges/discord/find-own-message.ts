import { type APIMessage, type APIMessageTopLevelComponent, type REST, Routes } from 'discord.js';
import type { Allowance } from '../../app/daily/allowance.ts';
import { allowedRequest } from './allowed-request.ts';
import { parseCustomId } from './custom-id.ts';

/** As many as Discord gives at a time. */
const PAGE = 100;
/** Clocks differ: Discord's may be behind the store's. */
const EARLIER_MS = 60_000;
/** 2015-01-01, from which snowflakes count milliseconds. */
const EPOCH = 1_420_070_400_000;

/** What to look for. */
export interface Looked {
  readonly channelId: string;
  /** The author. */
  readonly userId: string;
  /** A field of the custom id of one of its buttons. */
  readonly key: string;
  /** It is not older, epoch milliseconds. */
  readonly since: number;
}

/**
 * Looks through a channel's messages from a moment on.
 * @returns the message's id, or `null`
 * @throws what Discord answers; where the history may not be read it gives an empty list instead
 */
export async function findOwnMessage(
  rest: REST,
  { channelId, userId, key, since }: Looked,
  allowance: Allowance,
): Promise<string | null> {
  let after = snowflakeAt(since - EARLIER_MS);
  for (;;) {
    const query = new URLSearchParams({ after, limit: String(PAGE) });
    const page = (await allowedRequest(allowance, (signal) =>
      rest.get(Routes.channelMessages(channelId), { query, signal }),
    )) as APIMessage[];
    const found = page.find(
      ({ author, components = [] }) => author.id === userId && carries(components, key),
    );
    if (found) return found.id;
    if (page.length < PAGE) return null;
    after = page.reduce((last, { id }) => (BigInt(id) > BigInt(last) ? id : last), after);
  }
}

function carries(components: readonly APIMessageTopLevelComponent[], key: string): boolean {
  return customIdsIn(components).some((id) => parseCustomId(id)?.fields.includes(key));
}

/** Of all components, however deep. */
function customIdsIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(customIdsIn);
  if (typeof part !== 'object' || part === null) return [];
  const own = 'custom_id' in part && typeof part.custom_id === 'string' ? [part.custom_id] : [];
  return [...own, ...('components' in part ? customIdsIn(part.components) : [])];
}

function snowflakeAt(time: number): string {
  return String(BigInt(Math.max(0, Math.trunc(time) - EPOCH)) << 22n);
}
