import { allowedIn } from '../state/access.ts';
import type { ApiMessage, StoredMessage } from '../state/messages.ts';
import { may, PERMISSION } from '../state/permissions.ts';
import type { World } from '../world.ts';
import type { ChannelRef } from './place.ts';
import { Shown } from './shown.ts';

/** What a person's client hears of messages from its gateway; events/gateway-events#messages */
export type HeardEvent =
  | { readonly name: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE'; readonly data: ApiMessage }
  | {
      readonly name: 'MESSAGE_DELETE';
      readonly data: { readonly id: string; readonly channel_id: string };
    };

/** The messages a person sees in a channel, oldest first: none where they may not look. */
export function seenBy(world: World, { id }: ChannelRef, viewerId: string): readonly Shown[] {
  if (!looksInto(world, id, viewerId)) return [];
  return world.messages
    .list(id)
    .filter((stored) => isShownTo(stored, viewerId))
    .map((stored) => shown(world, stored));
}

/** Tells of every message that the person sees, from now on. Returns a function that ends it. */
export function hear(world: World, viewerId: string, listener: (event: HeardEvent) => void): () => void {
  return world.messages.listen(({ kind, message }) => {
    const { api } = message;
    if (!isShownTo(message, viewerId) || !looksInto(world, api.channel_id, viewerId)) return;
    const { id, channel_id } = api;
    if (kind === 'deleted') listener({ name: 'MESSAGE_DELETE', data: { id, channel_id } });
    else listener({ name: kind === 'created' ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE', data: api });
  });
}

function isShownTo({ visibleTo }: StoredMessage, viewerId: string): boolean {
  return visibleTo === null || visibleTo === viewerId;
}

/** Whether a person sees what is written in a channel. */
function looksInto(world: World, channelId: string, viewerId: string): boolean {
  const channel = world.channels.get(channelId);
  const viewer = world.users.get(viewerId);
  if (channel === undefined || viewer === undefined) return false;
  if (channel.guildId === null) return channel.recipient.id === viewerId;
  const held = allowedIn(world.guilds.get(channel.guildId), channel, viewer);
  return may(held, PERMISSION.viewChannel);
}

/** Resolves to the first message there that is newer than this call and that the person sees. */
export function nextSeen(world: World, channel: ChannelRef, viewerId: string): Promise<Shown> {
  const before = new Set(seenBy(world, channel, viewerId).map((one) => one.id));
  return new Promise((resolve) => {
    const look = () => {
      const found = seenBy(world, channel, viewerId).find((one) => !before.has(one.id));
      if (found === undefined) world.messages.watch(channel.id, look);
      else resolve(found);
    };
    world.messages.watch(channel.id, look);
  });
}

function shown(world: World, stored: StoredMessage): Shown {
  const watch = (id: string, then: () => void) => world.messages.watch(id, then);
  return new Shown({ outcome: 'seen', stored, modal: null, watch });
}
