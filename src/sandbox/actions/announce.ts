import { INTENT } from '../gateway/protocol.ts';
import { allowedIn } from '../state/access.ts';
import type { ApiMessage, StoredMessage } from '../state/messages.ts';
import { partialMemberPayload } from '../state/payloads.ts';
import { may, PERMISSION } from '../state/permissions.ts';
import type { World } from '../world.ts';
import { needsContentIntent, withoutContent } from './content.ts';

/** Tells the clients of a message, if the bot sees it. */
export function announce(
  world: World,
  name: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE',
  message: StoredMessage,
): void {
  if (!botSees(world, message)) return;
  const { guildId, api } = message;
  const author = guildId === null ? undefined : world.guilds.get(guildId)?.members.get(api.author.id);
  const event = (shown: ApiMessage) => ({
    ...shown,
    ...(guildId === null ? {} : { guild_id: guildId }),
    ...(author === undefined ? {} : { member: partialMemberPayload(author) }),
  });
  const blank = needsContentIntent(world, message) ? { withoutContent: event(withoutContent(api)) } : {};
  world.publish({ name, data: event(api), ...blank, guildId, intent: intentOf(guildId) });
}

/** Tells the clients that a message is gone, if the bot saw it. */
export function announceDeletion(world: World, message: StoredMessage): void {
  if (!botSees(world, message)) return;
  const { guildId, api } = message;
  const guild = guildId === null ? {} : { guild_id: guildId };
  const data = { id: api.id, channel_id: api.channel_id, ...guild };
  world.publish({ name: 'MESSAGE_DELETE', data, guildId, intent: intentOf(guildId) });
}

function intentOf(guildId: string | null): number {
  return guildId === null ? INTENT.directMessages : INTENT.guildMessages;
}

function botSees(world: World, { visibleTo, guildId, api }: StoredMessage): boolean {
  const channel = world.channels.get(api.channel_id);
  if (visibleTo !== null || channel === undefined) return false;
  const held = allowedIn(world.guilds.get(guildId ?? ''), channel, world.application.bot);
  return may(held, PERMISSION.viewChannel);
}
