import { INTENT } from '../gateway/protocol.ts';
import type { Channel, Guild, Member, User } from '../state/entities.ts';
import { channelPayload } from '../state/payloads.ts';
import { EVERYONE, PERMISSION, type Permissions } from '../state/permissions.ts';
import type { World } from '../world.ts';
import { SandboxMember } from './member.ts';

export interface SandboxChannel {
  readonly id: string;
  readonly name: string;
}

export interface ServerOptions {
  readonly name: string;
  /** Default `en-US`. */
  readonly preferredLocale?: string;
  /** What the bot may do there; by default what everybody may. */
  readonly botPermissions?: Permissions;
}

/** A server that the bot is in. */
export class SandboxServer {
  readonly id: string;
  readonly name: string;
  readonly #world: World;
  readonly #guild: Guild;

  constructor(world: World, guild: Guild) {
    this.id = guild.id;
    this.name = guild.name;
    this.#world = world;
    this.#guild = guild;
  }

  addChannel(options: { readonly name: string; readonly topic?: string }): SandboxChannel {
    const channel: Channel = {
      id: this.#world.newId(),
      guildId: this.id,
      type: 0,
      name: options.name,
      topic: options.topic ?? null,
      position: this.#guild.channels.size,
      lastMessageId: null,
    };
    this.#guild.channels.set(channel.id, channel);
    this.#world.channels.set(channel.id, channel);
    const data = channelPayload(channel);
    this.#world.publish({ name: 'CHANNEL_CREATE', data, guildId: this.id, intent: INTENT.guilds });
    return { id: channel.id, name: channel.name };
  }

  /** `locale` is the language of their client (default `en-US`); `permissions` come on top of everybody's. */
  addMember(options: {
    readonly name: string;
    readonly locale?: string;
    readonly permissions?: Permissions;
  }): SandboxMember {
    const user = person(this.#world, options.name);
    const permissions = EVERYONE | (options.permissions ?? 0n);
    const member = memberOf(this.#world, user, permissions, options.locale ?? 'en-US');
    this.#guild.members.set(user.id, member);
    return new SandboxMember(this.#world, this.#guild, member);
  }
}

/** Makes a server with the bot and an owner in it. */
export function makeGuild(world: World, options: ServerOptions): Guild {
  const id = world.newId();
  const owner = person(world, 'owner');
  const { bot } = world.application;
  const guild: Guild = {
    id,
    name: options.name,
    ownerId: owner.id,
    preferredLocale: options.preferredLocale ?? 'en-US',
    createdAt: new Date(world.clock.now()).toISOString(),
    everyone: { id, name: '@everyone', permissions: EVERYONE },
    members: new Map(),
    channels: new Map(),
  };
  guild.members.set(owner.id, memberOf(world, owner, PERMISSION.administrator, 'en-US'));
  guild.members.set(bot.id, memberOf(world, bot, options.botPermissions ?? EVERYONE, 'en-US'));
  world.guilds.set(id, guild);
  return guild;
}

function memberOf(world: World, user: User, permissions: Permissions, locale: string): Member {
  return { user, locale, permissions, joinedAt: new Date(world.clock.now()).toISOString() };
}

export function person(world: Pick<World, 'newId' | 'users'>, name: string): User {
  const user = {
    id: world.newId(),
    username: name,
    discriminator: '0',
    global_name: name,
    avatar: null,
    bot: false,
    public_flags: 0,
  };
  world.users.set(user.id, user);
  return user;
}
