import type { Guild, Member, Role, User } from '../state/entities.ts';
import { EVERYONE, type Permissions } from '../state/permissions.ts';
import type { World } from '../world.ts';

export interface ServerOptions {
  readonly name: string;
  /** Default: a new one. */
  readonly id?: string;
  /** Default `en-US`. */
  readonly preferredLocale?: string;
  /** What the bot may do there; by default what everybody may. */
  readonly botPermissions?: Permissions;
}

export interface NewGuild {
  readonly guild: Guild;
  /** The role that the bot was given when it was invited. */
  readonly botRole: Role;
  /** Given to everyone but the bot, where the bot may do less than everyone: as real servers arrange that. */
  readonly memberRole: Role | null;
}

/** Makes a server with the bot and an owner in it. The bot has not joined yet. */
export function makeGuild(world: World, options: ServerOptions): NewGuild {
  const id = options.id ?? world.newId();
  const owner = person(world, { name: 'owner' });
  const { bot, name } = world.application;
  const botPermissions = options.botPermissions ?? EVERYONE;
  const guild: Guild = {
    id,
    name: options.name,
    ownerId: owner.id,
    preferredLocale: options.preferredLocale ?? 'en-US',
    createdAt: new Date(world.clock.now()).toISOString(),
    roles: new Map(),
    members: new Map(),
    channels: new Map(),
  };
  const add = (role: Role): Role => {
    guild.roles.set(role.id, role);
    return role;
  };
  const shared = EVERYONE & botPermissions;
  add({ ...newRole(world, guild, '@everyone', shared), id });
  const botRole = add({ ...newRole(world, guild, name, botPermissions), botId: bot.id });
  const memberRole = shared === EVERYONE ? null : add(newRole(world, guild, 'Members', EVERYONE));
  guild.members.set(owner.id, newMember(world, owner, []));
  guild.members.set(bot.id, newMember(world, bot, [botRole.id]));
  return { guild, botRole, memberRole };
}

/** A role above all others, not yet in the server. */
export function newRole(world: World, guild: Guild, name: string, permissions: Permissions): Role {
  const position = guild.roles.size;
  return { id: world.newId(), name, permissions, position, mentionable: false, botId: null };
}

export function newMember(world: World, user: User, roleIds: readonly string[]): Member {
  return { user, joinedAt: new Date(world.clock.now()).toISOString(), roleIds: new Set(roleIds) };
}

export interface PersonOptions {
  readonly name: string;
  /** Default: a new one. Whoever is to be the same person after a restart has one of their own. */
  readonly id?: string;
  /** The language of their client. Default `en-US`. */
  readonly locale?: string;
}

export function person(world: Pick<World, 'newId' | 'users'>, options: PersonOptions): User {
  const user = {
    id: options.id ?? world.newId(),
    username: options.name,
    discriminator: '0',
    global_name: options.name,
    avatar: null,
    bot: false,
    public_flags: 0,
    locale: options.locale ?? 'en-US',
    acceptsDms: true,
  };
  world.users.set(user.id, user);
  return user;
}
