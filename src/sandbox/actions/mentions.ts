import { displayedText } from '../rules/layout.ts';
import type { Draft } from '../rules/message.ts';
import { allowedIn } from '../state/access.ts';
import type { Channel, User } from '../state/entities.ts';
import { userPayload } from '../state/payloads.ts';
import { may, PERMISSION } from '../state/permissions.ts';
import type { World } from '../world.ts';

/** Who wrote what where, as far as it decides whom a message notifies. */
export interface Mentioning {
  readonly draft: Draft;
  readonly channel: Channel;
  readonly author: User;
  /** The author of the message that this one replies to, if the reply may notify them. */
  readonly repliedTo: string | null;
}

/**
 * Who is notified: what the text mentions, as far as `allowed_mentions` and the author's permissions let it.
 * Roles that are not mentionable and `@everyone` need Mention Everyone; without it the words stay words.
 */
export function mentionsOf(world: World, { draft, channel, author, repliedTo }: Mentioning) {
  const text = [draft.content, ...displayedText(draft.components)].join('\n');
  const allowed = draft.allowedMentions;
  const replied =
    repliedTo !== null && (allowed === null || allowed.replied_user === true) ? [repliedTo] : [];
  const payloads = (ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => world.users.get(id) ?? []).map(userPayload);
  if (!text.includes('@')) {
    return { mentions: payloads(replied), mention_roles: [], mention_everyone: false };
  }
  const guild = world.guilds.get(channel.guildId ?? '');
  const mentionsAll = may(allowedIn(guild, channel, author), PERMISSION.mentionEveryone);
  const lets = (kind: 'users' | 'roles', id: string) =>
    allowed === null || allowed.parse?.includes(kind) || allowed[kind]?.includes(id);
  const ids = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];
  const pings = (id: string) => {
    const role = guild?.roles.get(id);
    return role !== undefined && (role.mentionable || mentionsAll);
  };
  return {
    mentions: payloads([...ids(/<@!?(\d{17,19})>/g).filter((id) => lets('users', id)), ...replied]),
    mention_roles: ids(/<@&(\d{17,19})>/g).filter((id) => lets('roles', id) && pings(id)),
    mention_everyone:
      mentionsAll &&
      /@(?:everyone|here)\b/.test(text) &&
      (allowed === null || (allowed.parse?.includes('everyone') ?? false)),
  };
}
