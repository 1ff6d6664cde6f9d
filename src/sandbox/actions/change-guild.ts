import { INTENT } from '../gateway/protocol.ts';
import type { Guild, GuildChannel, Member, Overwrite, Role } from '../state/entities.ts';
import { guildChannelPayload, guildCreatePayload, memberPayload, rolePayload } from '../state/payloads.ts';
import type { World } from '../world.ts';

/** Changes of a server while clients are connected, each with its event; events/gateway-events. */

function publish(world: World, guild: Guild, name: string, data: object, intent: number): void {
  // A server without the bot changes unheard.
  if (world.guilds.has(guild.id)) world.publish({ name, data, guildId: guild.id, intent });
}

/** Adds a role, or puts it in place of the one with the same id. */
export function putRole(world: World, guild: Guild, role: Role): void {
  const name = guild.roles.has(role.id) ? 'GUILD_ROLE_UPDATE' : 'GUILD_ROLE_CREATE';
  guild.roles.set(role.id, role);
  publish(world, guild, name, { guild_id: guild.id, role: rolePayload(role) }, INTENT.guilds);
}

/** Deletes a role; whoever had it loses it, and channels forget what they said of it. */
export function deleteRole(world: World, guild: Guild, id: string): void {
  guild.roles.delete(id);
  for (const member of guild.members.values()) member.roleIds.delete(id);
  for (const channel of guild.channels.values()) channel.overwrites.delete(id);
  publish(world, guild, 'GUILD_ROLE_DELETE', { guild_id: guild.id, role_id: id }, INTENT.guilds);
}

export function putChannel(world: World, guild: Guild, channel: GuildChannel): void {
  const name = guild.channels.has(channel.id) ? 'CHANNEL_UPDATE' : 'CHANNEL_CREATE';
  guild.channels.set(channel.id, channel);
  world.channels.set(channel.id, channel);
  publish(world, guild, name, guildChannelPayload(channel), INTENT.guilds);
}

/** Sets what a role or member may or may not do in a channel; with neither, the overwrite goes. */
export function putOverwrite(world: World, guild: Guild, channel: GuildChannel, overwrite: Overwrite): void {
  if (overwrite.allow === 0n && overwrite.deny === 0n) channel.overwrites.delete(overwrite.id);
  else channel.overwrites.set(overwrite.id, overwrite);
  putChannel(world, guild, channel);
}

export function deleteChannel(world: World, guild: Guild, channel: GuildChannel): void {
  guild.channels.delete(channel.id);
  world.channels.delete(channel.id);
  world.messages.forget(channel.id);
  publish(world, guild, 'CHANNEL_DELETE', guildChannelPayload(channel), INTENT.guilds);
}

export function addMember(world: World, guild: Guild, member: Member): void {
  guild.members.set(member.user.id, member);
  const data = { ...memberPayload(member), guild_id: guild.id };
  publish(world, guild, 'GUILD_MEMBER_ADD', data, INTENT.guildMembers);
}

/** Gives a member exactly these roles. The bot hears of itself without any intent (gateway#caveats). */
export function setRoles(world: World, guild: Guild, member: Member, roleIds: readonly string[]): void {
  member.roleIds.clear();
  for (const id of roleIds) member.roleIds.add(id);
  const intent = member.user.id === world.application.bot.id ? 0 : INTENT.guildMembers;
  publish(world, guild, 'GUILD_MEMBER_UPDATE', { ...memberPayload(member), guild_id: guild.id }, intent);
}

export function removeMember(world: World, guild: Guild, member: Member): void {
  guild.members.delete(member.user.id);
  const data = { guild_id: guild.id, user: memberPayload(member).user };
  publish(world, guild, 'GUILD_MEMBER_REMOVE', data, INTENT.guildMembers);
}

/** The bot joins: from now on it hears of the server and reaches it. */
export function joinGuild(world: World, guild: Guild): void {
  world.guilds.set(guild.id, guild);
  world.formerGuilds.delete(guild.id);
  world.guildsDown.delete(guild.id);
  const data = guildCreatePayload(guild, world.application.bot.id);
  publish(world, guild, 'GUILD_CREATE', data, INTENT.guilds);
}

/** An outage: the bot hears that the server is not to be reached, and stays in it. */
export function loseGuild(world: World, guild: Guild): void {
  world.guildsDown.add(guild.id);
  publish(world, guild, 'GUILD_DELETE', { id: guild.id, unavailable: true }, INTENT.guilds);
}

/** The bot is removed, or leaves. GUILD_DELETE without `unavailable` says so. */
export function leaveGuild(world: World, guild: Guild): void {
  publish(world, guild, 'GUILD_DELETE', { id: guild.id }, INTENT.guilds);
  guild.members.delete(world.application.bot.id);
  world.guilds.delete(guild.id);
  world.guildsDown.delete(guild.id);
  world.formerGuilds.add(guild.id);
}
