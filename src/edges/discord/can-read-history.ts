import {
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  OverwriteType,
  PermissionFlagsBits,
  type REST,
  type RouteLike,
  Routes,
} from 'discord.js';
import type { Allowance } from '../../app/daily/allowance.ts';
import { allowedRequest } from './allowed-request.ts';

const NEEDED = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory;

/**
 * Whether the bot may read a channel's history. Asked of Discord, for the cache may not have heard of a change yet, or
 * belong to another process.
 * @param place `userId` is the bot's
 * @throws what Discord answers
 */
export async function canReadHistory(
  rest: REST,
  { channelId, userId }: { readonly channelId: string; readonly userId: string },
  allowance: Allowance,
): Promise<boolean> {
  const get = (route: RouteLike) => allowedRequest(allowance, (signal) => rest.get(route, { signal }));
  const channel = (await get(Routes.channel(channelId))) as APIChannel;
  if (!('guild_id' in channel) || channel.guild_id === undefined) return true;
  const guild = (await get(Routes.guild(channel.guild_id))) as APIGuild;
  const member = (await get(Routes.guildMember(channel.guild_id, userId))) as APIGuildMember;
  const overwrites = 'permission_overwrites' in channel ? (channel.permission_overwrites ?? []) : [];
  return (permissionsIn(guild, member, userId, overwrites) & NEEDED) === NEEDED;
}

interface Overwrite {
  readonly id: string;
  readonly type: OverwriteType;
  readonly allow: string;
  readonly deny: string;
}

/** docs.discord.com/developers/topics/permissions#permission-overwrites */
function permissionsIn(
  guild: APIGuild,
  member: Pick<APIGuildMember, 'roles'>,
  userId: string,
  overwrites: readonly Overwrite[],
): bigint {
  if (guild.owner_id === userId) return NEEDED;
  const roles = new Set([guild.id, ...member.roles]);
  let held = 0n;
  for (const { id, permissions } of guild.roles) if (roles.has(id)) held |= BigInt(permissions);
  if ((held & PermissionFlagsBits.Administrator) !== 0n) return NEEDED;
  const ofRoles = overwrites.filter(
    ({ type, id }) => type === OverwriteType.Role && member.roles.includes(id),
  );
  const steps = [
    overwrites.filter(({ id }) => id === guild.id),
    ofRoles,
    overwrites.filter(({ type, id }) => type === OverwriteType.Member && id === userId),
  ];
  for (const step of steps) {
    for (const { deny } of step) held &= ~BigInt(deny);
    for (const { allow } of step) held |= BigInt(allow);
  }
  return held;
}
