import {
  addMember,
  joinGuild,
  leaveGuild,
  loseGuild,
  putChannel,
  putRole,
  setRoles,
} from '../actions/change-guild.ts';
import type { Guild, GuildChannel, Role } from '../state/entities.ts';
import type { Permissions } from '../state/permissions.ts';
import type { World } from '../world.ts';
import { SandboxChannel } from './channel.ts';
import { NotPossibleError } from './errors.ts';
import { type NewGuild, newMember, newRole, type PersonOptions, person } from './make-guild.ts';
import { SandboxMember } from './member.ts';
import { type RoleChange, SandboxRole } from './role.ts';

export type { SandboxChannel } from './channel.ts';

/** Somebody new, or a person who is in another server (or in none) already. */
export type MemberOptions = (PersonOptions | { readonly user: { readonly id: string } }) & {
  /** On top of everybody's: given as a role of their own. */
  readonly permissions?: Permissions;
  readonly roles?: readonly { readonly id: string }[];
};

/** A server that the bot is in, or was. */
export class SandboxServer {
  readonly id: string;
  readonly name: string;
  /** The role everybody has. */
  readonly everyone: SandboxRole;
  /** The role that the bot was given when it was invited: what it may do in the server. */
  readonly botRole: SandboxRole;
  /** The bot as a member, to name it in a channel's overwrites. */
  readonly bot: { readonly id: string };
  readonly #world: World;
  readonly #guild: Guild;
  readonly #memberRole: Role | null;

  constructor(world: World, { guild, botRole, memberRole }: NewGuild) {
    this.id = guild.id;
    this.name = guild.name;
    this.everyone = new SandboxRole(world, guild, guild.id);
    this.botRole = new SandboxRole(world, guild, botRole.id);
    this.bot = { id: world.application.bot.id };
    this.#world = world;
    this.#guild = guild;
    this.#memberRole = memberRole;
  }

  /** Adds a text channel, or one for announcements. */
  addChannel(options: {
    readonly name: string;
    /** Default: a new one. */
    readonly id?: string;
    readonly topic?: string;
    readonly type?: 'text' | 'announcement';
  }): SandboxChannel {
    const channel: GuildChannel = {
      id: options.id ?? this.#world.newId(),
      guildId: this.id,
      type: options.type === 'announcement' ? 5 : 0,
      name: options.name,
      topic: options.topic ?? null,
      position: this.#guild.channels.size,
      overwrites: new Map(),
      lastMessageId: null,
    };
    putChannel(this.#world, this.#guild, channel);
    return new SandboxChannel(this.#world, this.#guild, channel);
  }

  /** Adds a role: by default without permissions, not mentionable, above all others. */
  addRole(options: RoleChange & { readonly name: string; readonly id?: string }): SandboxRole {
    const role = { ...newRole(this.#world, this.#guild, options.name, 0n), ...options };
    putRole(this.#world, this.#guild, role);
    return new SandboxRole(this.#world, this.#guild, role.id);
  }

  /** Adds a person, new or known from another server. */
  addMember(options: MemberOptions): SandboxMember {
    const user = 'user' in options ? this.#world.users.get(options.user.id) : person(this.#world, options);
    if (user === undefined) throw new NotPossibleError('There is no such user');
    if (this.#guild.members.has(user.id)) {
      throw new NotPossibleError(`${user.username} is in "${this.name}" already`);
    }
    const roleIds = (options.roles ?? []).map(({ id }) => id);
    if (this.#memberRole !== null) roleIds.push(this.#memberRole.id);
    if (options.permissions) {
      roleIds.push(this.addRole({ name: user.username, permissions: options.permissions }).id);
    }
    const member = newMember(this.#world, user, roleIds);
    addMember(this.#world, this.#guild, member);
    return new SandboxMember(this.#world, this.#guild, member);
  }

  /** Gives the bot exactly these roles besides `@everyone`; `botRole` is the one it has from the start. */
  setBotRoles(roles: readonly { readonly id: string }[]): void {
    const member = this.#guild.members.get(this.bot.id);
    if (member === undefined) throw new NotPossibleError(`The bot is not in "${this.name}"`);
    const ids = roles.map(({ id }) => id);
    setRoles(this.#world, this.#guild, member, ids);
  }

  /** Removes the bot: it hears GUILD_DELETE, and the server's routes are closed to it. */
  removeBot(): void {
    leaveGuild(this.#world, this.#guild);
  }

  /** An outage of this server alone: the bot hears GUILD_DELETE with `unavailable`, and GUILD_CREATE at its `end`. */
  outage(): { end(): void } {
    loseGuild(this.#world, this.#guild);
    return { end: () => joinGuild(this.#world, this.#guild) };
  }

  /** Invites the bot back after it was removed, with the role it had. */
  addBot(): void {
    const { bot } = this.#world.application;
    if (this.#guild.members.has(bot.id)) throw new NotPossibleError(`The bot is in "${this.name}" already`);
    this.#guild.members.set(bot.id, newMember(this.#world, bot, [this.botRole.id]));
    joinGuild(this.#world, this.#guild);
  }
}
