import type { Place } from '../actions/interact.ts';
import { allowedIn } from '../state/access.ts';
import type { User } from '../state/entities.ts';
import { may, missing, PERMISSION, type Permissions } from '../state/permissions.ts';
import type { World } from '../world.ts';
import { NotPossibleError } from './errors.ts';

/** A channel of a server or direct messages, by handle or id. */
export interface ChannelRef {
  readonly id: string;
}

/**
 * The place where a person wants to do something that needs these permissions besides View Channel. Throws
 * NotPossibleError where they have no part in it or may not do that.
 */
export function placeOf(world: World, user: User, where: ChannelRef, needed: Permissions = 0n): Place {
  const name = user.username;
  const channel = world.channels.get(where.id);
  if (channel === undefined) throw new NotPossibleError(`There is no channel ${where.id}`);
  if (channel.guildId === null) {
    if (channel.recipient.id === user.id) return { channel, guild: null, member: null };
    throw new NotPossibleError(`${name} has no part in these direct messages`);
  }
  const guild = world.guilds.get(channel.guildId);
  if (guild === undefined) throw new NotPossibleError(`The bot is not in the server of #${channel.name}`);
  const member = guild.members.get(user.id);
  if (member === undefined) throw new NotPossibleError(`${name} is not in that channel's server`);
  const held = allowedIn(guild, channel, user);
  if (!may(held, PERMISSION.viewChannel)) throw new NotPossibleError(`${name} cannot see #${channel.name}`);
  if (!may(held, needed)) {
    const lacking = missing(held, needed).join(', ');
    throw new NotPossibleError(`${name} may not do this in #${channel.name}: ${lacking} is missing`);
  }
  return { channel, guild, member };
}
