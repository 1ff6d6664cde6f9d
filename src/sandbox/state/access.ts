import type { Channel, Guild, GuildChannel, Member, User } from './entities.ts';
import { ALL, may, PERMISSION, type Permissions } from './permissions.ts';

/** Who may do what where: topics/permissions#permission-overwrites. */

/** A member's permissions in the server as a whole. The owner and administrators have all of them. */
export function basePermissions(guild: Guild, member: Member): Permissions {
  if (member.user.id === guild.ownerId) return ALL;
  let held = guild.roles.get(guild.id)?.permissions ?? 0n;
  for (const id of member.roleIds) held |= guild.roles.get(id)?.permissions ?? 0n;
  return (held & PERMISSION.administrator) === 0n ? held : ALL;
}

/**
 * A member's permissions in one channel: the base, changed by the overwrites of `@everyone`, then those of all
 * the member's roles together, then the member's own; each time what is denied before what is allowed. This is
 * the number that interactions report; {@link effective} says what it is worth.
 */
export function channelPermissions(guild: Guild, channel: GuildChannel, member: Member): Permissions {
  let held = basePermissions(guild, member);
  if ((held & PERMISSION.administrator) !== 0n) return ALL;
  const apply = (ids: Iterable<string>): void => {
    let [allow, deny] = [0n, 0n];
    for (const id of ids) {
      const overwrite = channel.overwrites.get(id);
      allow |= overwrite?.allow ?? 0n;
      deny |= overwrite?.deny ?? 0n;
    }
    held = (held & ~deny) | allow;
  };
  apply([guild.id]);
  apply(member.roleIds);
  apply([member.user.id]);
  return held;
}

const NEED_SENDING =
  PERMISSION.mentionEveryone | PERMISSION.sendTtsMessages | PERMISSION.attachFiles | PERMISSION.embedLinks;

/** What is left when one permission is useless without another; topics/permissions#implicit-permissions. */
export function effective(held: Permissions): Permissions {
  if (!may(held, PERMISSION.viewChannel)) return 0n;
  return may(held, PERMISSION.sendMessages) ? held : held & ~NEED_SENDING;
}

/**
 * What a user can really do in a channel. In a direct message its two sides may do everything, in a server
 * whoever is not in it nothing; `guild` is `undefined` when the bot is not in the server.
 */
export function allowedIn(guild: Guild | undefined, channel: Channel, user: User): Permissions {
  if (channel.guildId === null) return ALL;
  const member = guild?.members.get(user.id);
  if (guild === undefined || member === undefined) return 0n;
  return effective(channelPermissions(guild, channel, member));
}
