import type { Place } from '../actions/interact.ts';
import { channelPermissions } from '../state/access.ts';
import type { GuildChannel, Member } from '../state/entities.ts';
import { guildChannelPayload, partialMemberPayload, rolePayload, userPayload } from '../state/payloads.ts';
import type { World } from '../world.ts';
import type { FilledOption } from './command-data.ts';
import { NotPossibleError } from './errors.ts';

type Table = Record<string, object>;

/** What a command's options, a select's values or a user command's target point to. */
export function resolve(
  world: World,
  place: Place,
  ids: readonly { readonly id: string; readonly kind: Kind }[],
): object {
  const { guild } = place;
  const tables: Record<string, Table> = {};
  const put = (table: string, id: string, value: object) => {
    tables[table] = { ...tables[table], [id]: value };
  };
  for (const { id, kind } of ids) {
    const user = world.users.get(id);
    const member = guild?.members.get(id);
    const channel = guild?.channels.get(id);
    const role = guild?.roles.get(id);
    const known = user !== undefined && (guild === null || member !== undefined);
    if (known && (kind === 'user' || kind === 'mentionable')) {
      put('users', id, userPayload(user));
      if (member === undefined || guild === null) continue;
      const permissions = channelPermissions(guild, place.channel, member).toString();
      put('members', id, { ...partialMemberPayload(member), permissions });
    } else if (guild !== null && channel !== undefined && kind === 'channel') {
      put('channels', id, { ...guildChannelPayload(channel), ...permissionsThere(world, place, channel) });
    } else if (role !== undefined && (kind === 'role' || kind === 'mentionable')) {
      put('roles', id, rolePayload(role));
    } else {
      const where = guild === null ? 'A direct message' : `The server "${guild.name}"`;
      throw new NotPossibleError(`${where} has no ${kind} ${id}`);
    }
  }
  return tables;
}

/** What the person and the application may do in a channel that was chosen. */
function permissionsThere(world: World, { guild, member }: Place, channel: GuildChannel): object {
  if (guild === null) return {};
  const held = (of: Member | undefined) =>
    (of === undefined ? 0n : channelPermissions(guild, channel, of)).toString();
  return {
    permissions: held(member),
    app_permissions: held(guild.members.get(world.application.bot.id)),
  };
}

export type Kind = 'user' | 'channel' | 'role' | 'mentionable';
const KINDS: Readonly<Record<number, Kind>> = { 6: 'user', 7: 'channel', 8: 'role', 9: 'mentionable' };

export function referencesIn(options: readonly FilledOption[]): { id: string; kind: Kind }[] {
  return options.flatMap((option) => {
    if (option.options !== undefined) return referencesIn(option.options);
    const kind = KINDS[option.type];
    return kind === undefined ? [] : [{ id: String(option.value), kind }];
  });
}
