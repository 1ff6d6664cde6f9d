import { allowedIn } from '../state/access.ts';
import type { StoredMessage } from '../state/messages.ts';
import { may, PERMISSION } from '../state/permissions.ts';
import type { World } from '../world.ts';
import type { ChannelRef } from './place.ts';
import { Shown } from './shown.ts';

/** The messages a person sees in a channel, oldest first: none where they may not look. */
export function seenBy(world: World, { id }: ChannelRef, viewerId: string): readonly Shown[] {
  const channel = world.channels.get(id);
  const viewer = world.users.get(viewerId);
  if (channel === undefined || viewer === undefined) return [];
  if (channel.guildId === null && channel.recipient.id !== viewerId) return [];
  const held = allowedIn(world.guilds.get(channel.guildId ?? ''), channel, viewer);
  if (!may(held, PERMISSION.viewChannel)) return [];
  return world.messages
    .list(id)
    .filter((stored) => stored.visibleTo === null || stored.visibleTo === viewerId)
    .map((stored) => shown(world, stored));
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
