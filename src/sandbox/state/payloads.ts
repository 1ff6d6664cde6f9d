import type { Channel, DmChannel, Guild, GuildChannel, Member, Overwrite, Role, User } from './entities.ts';
import type { Permissions } from './permissions.ts';

/** Entities as they are written into answers and events. */

export function userPayload(user: User) {
  return {
    id: user.id,
    username: user.username,
    discriminator: user.discriminator,
    global_name: user.global_name,
    avatar: user.avatar,
    bot: user.bot,
    public_flags: user.public_flags,
    flags: user.public_flags,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    primary_guild: null,
  };
}

export function rolePayload(role: Role) {
  return {
    id: role.id,
    name: role.name,
    permissions: role.permissions.toString(),
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: role.position,
    managed: role.botId !== null,
    mentionable: role.mentionable,
    flags: 0,
    ...(role.botId === null ? {} : { tags: { bot_id: role.botId } }),
  };
}

function overwritePayload({ id, type, allow, deny }: Overwrite) {
  return { id, type, allow: allow.toString(), deny: deny.toString() };
}

export function channelPayload(channel: Channel) {
  return channel.guildId === null ? dmPayload(channel) : guildChannelPayload(channel);
}

export function dmPayload(channel: DmChannel) {
  return {
    id: channel.id,
    type: channel.type,
    last_message_id: channel.lastMessageId,
    flags: 0,
    recipients: [userPayload(channel.recipient)],
  };
}

export function guildChannelPayload(channel: GuildChannel) {
  return {
    id: channel.id,
    type: channel.type,
    guild_id: channel.guildId,
    name: channel.name,
    topic: channel.topic,
    position: channel.position,
    nsfw: false,
    parent_id: null,
    last_message_id: channel.lastMessageId,
    rate_limit_per_user: 0,
    permission_overwrites: [...channel.overwrites.values()].map(overwritePayload),
    flags: 0,
  };
}

/** A member without the user, as messages carry it. */
export function partialMemberPayload(member: Member) {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: [...member.roleIds],
    joined_at: member.joinedAt,
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  };
}

export function memberPayload(member: Member) {
  return { ...partialMemberPayload(member), user: userPayload(member.user) };
}

/** A member inside an interaction: with what they may do in the channel. */
export function interactionMemberPayload(member: Member, permissions: Permissions) {
  return { ...memberPayload(member), permissions: permissions.toString() };
}

export function guildPayload(guild: Guild) {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    description: null,
    splash: null,
    discovery_splash: null,
    home_header: null,
    banner: null,
    features: [],
    owner_id: guild.ownerId,
    application_id: null,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    default_message_notifications: 0,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.preferredLocale,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    nsfw: false,
    nsfw_level: 0,
    incidents_data: null,
    roles: [...guild.roles.values()].map(rolePayload),
    emojis: [],
    stickers: [],
  };
}

/** The guild as GUILD_CREATE brings it. Without the members intent only the bot itself is listed. */
export function guildCreatePayload(guild: Guild, botId: string) {
  const bot = guild.members.get(botId);
  return {
    ...guildPayload(guild),
    joined_at: bot?.joinedAt ?? guild.createdAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: bot === undefined ? [] : [memberPayload(bot)],
    channels: [...guild.channels.values()].map(guildChannelPayload),
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
