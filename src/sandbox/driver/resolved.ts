import type { Guild } from '../state/entities.ts';
import { channelPayload, partialMemberPayload, rolePayload, userPayload } from '../state/payloads.ts';
import { type FilledOption, NotPossibleError } from './command-data.ts';

type Table = Record<string, object>;

/** The users, roles and channels that a command's options or a select's values point to. */
export function resolve(guild: Guild, ids: readonly { readonly id: string; readonly kind: Kind }[]): object {
  const tables: Record<string, Table> = {};
  const put = (table: string, id: string, value: object) => {
    const entries = tables[table] ?? {};
    entries[id] = value;
    tables[table] = entries;
  };
  for (const { id, kind } of ids) {
    const member = guild.members.get(id);
    const channel = guild.channels.get(id);
    if (member !== undefined && (kind === 'user' || kind === 'mentionable')) {
      put('users', id, userPayload(member.user));
      put('members', id, { ...partialMemberPayload(member), permissions: member.permissions.toString() });
    } else if (channel !== undefined && kind === 'channel') {
      put('channels', id, { ...channelPayload(channel), permissions: guild.everyone.permissions.toString() });
    } else if (id === guild.everyone.id && (kind === 'role' || kind === 'mentionable')) {
      put('roles', id, rolePayload(guild.everyone));
    } else {
      throw new NotPossibleError(`The server "${guild.name}" has no ${kind} ${id}`);
    }
  }
  return tables;
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
