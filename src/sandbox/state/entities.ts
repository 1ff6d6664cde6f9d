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
}

export interface Application {
  readonly id: string;
  readonly name: string;
  /** The bot's user; has the application's id, as every newer application's bot does. */
  readonly bot: User;
  readonly owner: User;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly permissions: Permissions;
}

export interface Channel {
  readonly id: string;
  readonly guildId: string;
  /** 0 text, 5 announcement; resources/channel#channel-object-channel-types */
  readonly type: 0 | 5;
  readonly name: string;
  readonly topic: string | null;
  readonly position: number;
  lastMessageId: string | null;
}

export interface Member {
  readonly user: User;
  readonly locale: string;
  readonly joinedAt: string;
  /** Everything this member may do in the server. */
  readonly permissions: Permissions;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly preferredLocale: string;
  readonly createdAt: string;
  readonly everyone: Role;
  /** By user id; the bot is one of them. */
  readonly members: Map<string, Member>;
  readonly channels: Map<string, Channel>;
}
