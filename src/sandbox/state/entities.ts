import type { Permissions } from './permissions.ts';

/** Users, servers, channels and members, in the words and shapes of Discord's API. */

export interface User {
  readonly id: string;
  readonly username: string;
  readonly discriminator: string;
  readonly global_name: string | null;
  readonly avatar: string | null;
  readonly bot: boolean;
  readonly public_flags: number;
  /** The language of their client; reference#locales */
  locale: string;
  /** Whether the application's messages reach them; when not, they are refused with 50007. */
  acceptsDms: boolean;
}

export interface Application {
  readonly id: string;
  readonly name: string;
  /** The bot's user; has the application's id, as every newer application's bot does. */
  readonly bot: User;
  readonly owner: User;
}

/** topics/permissions#role-object. Replaced as a whole by every change. */
export interface Role {
  /** The id of `@everyone` is the server's. */
  readonly id: string;
  readonly name: string;
  readonly permissions: Permissions;
  /** 0 for `@everyone`; higher roles stand above lower ones. */
  readonly position: number;
  /** Whether everybody may ping it, not only those who may mention everyone. */
  readonly mentionable: boolean;
  /** The bot that this role was made for when it was invited. */
  readonly botId: string | null;
}

/** resources/channel#overwrite-object. A bit in neither is left as the roles decide. */
export interface Overwrite {
  /** A role's id or a user's. */
  readonly id: string;
  /** 0 role, 1 member. */
  readonly type: 0 | 1;
  readonly allow: Permissions;
  readonly deny: Permissions;
}

export interface GuildChannel {
  readonly id: string;
  readonly guildId: string;
  /** 0 text, 5 announcement; resources/channel#channel-object-channel-types */
  readonly type: 0 | 5;
  readonly name: string;
  readonly topic: string | null;
  readonly position: number;
  /** By the id of the role or user. */
  readonly overwrites: Map<string, Overwrite>;
  lastMessageId: string | null;
}

/** The direct messages between the bot and one user. */
export interface DmChannel {
  readonly id: string;
  readonly guildId: null;
  readonly type: 1;
  readonly recipient: User;
  lastMessageId: string | null;
}

export type Channel = GuildChannel | DmChannel;

export interface Member {
  readonly user: User;
  readonly joinedAt: string;
  /** Besides `@everyone`. */
  readonly roleIds: Set<string>;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly preferredLocale: string;
  readonly createdAt: string;
  /** By id; `@everyone` is one of them. */
  readonly roles: Map<string, Role>;
  /** By user id; the bot is one of them. */
  readonly members: Map<string, Member>;
  readonly channels: Map<string, GuildChannel>;
}
