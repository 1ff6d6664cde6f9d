import {
  ChannelType,
  type ChatInputCommandInteraction,
  type GuildBasedChannel,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js';
import { catalogueFor } from './locales/catalogue.ts';
import { NEEDED_PERMISSIONS } from './permissions.ts';

/** Where a daily post is to appear, and the role it names. */
export interface PostPlace {
  readonly channelId: string;
  /** Whether the channel is that of before, which may be gone. */
  readonly isKept: boolean;
  readonly roleId: string | null;
}

/** What keeps the bot from posting in a place, in the reader's words; `null` where nothing does. */
export async function problemWith(
  interaction: ChatInputCommandInteraction,
  { channelId, isKept, roleId }: PostPlace,
): Promise<string | null> {
  const t = catalogueFor(interaction.locale);
  const { guild, guildId } = interaction;
  if (!guild) return t.daily.notInServer;
  if (roleId === guildId) return t.daily.everyone;
  const channel = guild.channels.cache.get(channelId);
  if (!channel && isKept) return t.daily.channelGone;
  if (channel && channel.type !== ChannelType.GuildText && channel.type !== ChannelType.GuildAnnouncement) {
    return t.daily.badChannel;
  }
  const held = channel ? await permissionsIn(channel, interaction) : null;
  const role = roleId === null ? null : guild.roles.cache.get(roleId);
  const needed = [
    ...NEEDED_PERMISSIONS,
    ...(role && !role.mentionable ? (['MentionEveryone'] as const) : []),
  ];
  const missing = needed.filter((name) => !held?.has(PermissionFlagsBits[name]));
  if (missing.length === 0) return null;
  return t.daily.missing(
    `<#${channelId}>`,
    missing.map((name) => t.permissions[name]),
  );
}

/** What the bot may do in a channel: Discord says so itself of the one that a command was used in. */
async function permissionsIn(
  channel: GuildBasedChannel,
  { channelId, appPermissions }: ChatInputCommandInteraction,
): Promise<Readonly<PermissionsBitField>> {
  if (channel.id === channelId) return appPermissions;
  const { members } = channel.guild;
  return channel.permissionsFor(members.me ?? (await members.fetchMe()));
}
