import { refuse } from '../errors.ts';
import { allowedIn } from '../state/access.ts';
import type { Channel, Guild } from '../state/entities.ts';
import { may, PERMISSION, type Permissions } from '../state/permissions.ts';
import type { World } from '../world.ts';
import { type Call, idParam } from './route.ts';

/** A channel that the bot sees, and what it may do there. */
export interface Reached {
  readonly channel: Channel;
  readonly held: Permissions;
}

/**
 * The channel of the path. Throws 10003 when there is none, 50001 when the bot does not see it or is not in its
 * server, 50013 when it lacks one of the permissions that are needed.
 */
export function reachChannel(world: World, call: Call, needed: Permissions = 0n): Reached {
  const channel = world.channels.get(idParam(call, 'channel_id'));
  if (channel === undefined) throw refuse('unknownChannel');
  const guild = world.guilds.get(channel.guildId ?? '');
  const held = allowedIn(guild, channel, world.application.bot);
  if (!may(held, PERMISSION.viewChannel)) throw refuse('missingAccess');
  if (!may(held, needed)) throw refuse('missingPermissions');
  return { channel, held };
}

/** The server of the path. Throws 10004 when there is none or the bot is not in it. */
export function reachGuild(world: World, call: Call): Guild {
  const guild = world.guilds.get(idParam(call, 'guild_id'));
  if (guild === undefined) throw refuse('unknownGuild');
  return guild;
}
