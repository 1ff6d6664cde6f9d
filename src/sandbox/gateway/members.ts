import { isRecord } from '../json.ts';
import { MEMBERS } from '../limits.ts';
import type { Guild, Member } from '../state/entities.ts';
import { memberPayload } from '../state/payloads.ts';
import { INTENT } from './protocol.ts';

/** Which members of a server a client asks for; events/gateway-events#request-guild-members */
export type MembersRequest = {
  readonly guildId: string;
  readonly nonce: string | null;
  readonly presences: boolean;
} & (
  | { readonly kind: 'all'; readonly limit: number }
  | { readonly kind: 'search'; readonly prefix: string; readonly limit: number }
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
);

/** `null` is no valid request: neither a query with its limit nor ids. */
export function readMembersRequest(data: unknown): MembersRequest | null {
  if (!isRecord(data) || typeof data['guild_id'] !== 'string') return null;
  const { guild_id: guildId, user_ids: ids, query, limit, nonce } = data;
  const common = {
    guildId,
    nonce: typeof nonce === 'string' && Buffer.byteLength(nonce) <= MEMBERS.nonceBytes ? nonce : null,
    presences: data['presences'] === true,
  };
  if (ids !== undefined) return { ...common, kind: 'ids', ids: [ids].flat().map(String) };
  if (typeof query !== 'string' || typeof limit !== 'number' || limit < 0) return null;
  if (query === '') return { ...common, kind: 'all', limit };
  return { ...common, kind: 'search', prefix: query.toLowerCase(), limit };
}

/** Whether a client with these intents may ask that. Without the members intent the whole list is not given out. */
export function mayRequest(intents: number, request: MembersRequest): boolean {
  return request.kind !== 'all' || (intents & INTENT.guildMembers) !== 0;
}

/** The events that answer a request: one at least, of up to 1,000 members; #guild-members-chunk */
export function memberChunks(guild: Guild, request: MembersRequest, intents: number): object[] {
  const { members, missing } = wanted(guild, request);
  const count = Math.max(1, Math.ceil(members.length / MEMBERS.perChunk));
  const presences = request.presences && (intents & INTENT.guildPresences) !== 0;
  return Array.from({ length: count }, (_, index) => ({
    guild_id: guild.id,
    members: members.slice(index * MEMBERS.perChunk, (index + 1) * MEMBERS.perChunk).map(memberPayload),
    chunk_index: index,
    chunk_count: count,
    ...(missing.length === 0 ? {} : { not_found: missing }),
    ...(presences ? { presences: [] } : {}),
    ...(request.nonce === null ? {} : { nonce: request.nonce }),
  }));
}

function wanted(guild: Guild, request: MembersRequest): { members: Member[]; missing: string[] } {
  switch (request.kind) {
    case 'ids': {
      const ids = [...new Set(request.ids)].slice(0, MEMBERS.searched);
      const members = ids.flatMap((id) => guild.members.get(id) ?? []);
      return { members, missing: ids.filter((id) => !guild.members.has(id)) };
    }
    case 'all': {
      const members = [...guild.members.values()];
      return { members: request.limit === 0 ? members : members.slice(0, request.limit), missing: [] };
    }
    case 'search': {
      const found = [...guild.members.values()].filter(({ user }) =>
        user.username.toLowerCase().startsWith(request.prefix),
      );
      const limit = Math.min(request.limit || MEMBERS.searched, MEMBERS.searched);
      return { members: found.slice(0, limit), missing: [] };
    }
  }
}
