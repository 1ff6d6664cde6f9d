import type { DmChannel, User } from '../state/entities.ts';
import type { World } from '../world.ts';

/** The direct messages with a user: the one channel there is, made when first asked for, then with this id. */
export function openDm(world: World, user: User, id?: string): DmChannel {
  for (const channel of world.channels.values()) {
    if (channel.guildId === null && channel.recipient.id === user.id) return channel;
  }
  const made: DmChannel = {
    id: id ?? world.newId(),
    guildId: null,
    type: 1,
    recipient: user,
    lastMessageId: null,
  };
  // Bots are not told: CHANNEL_CREATE is for servers alone since version 8 of the API.
  world.channels.set(made.id, made);
  return made;
}
