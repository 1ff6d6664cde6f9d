import { displayedText } from '../rules/layout.ts';
import type { Draft } from '../rules/message.ts';
import { userPayload } from '../state/payloads.ts';
import type { World } from '../world.ts';

/** Who is notified: what the text mentions, as far as `allowed_mentions` lets it. */
export function mentionsOf(world: World, draft: Draft) {
  const text = [draft.content, ...displayedText(draft.components)].join('\n');
  if (!text.includes('@')) return { mentions: [], mention_roles: [], mention_everyone: false };
  const allowed = draft.allowedMentions;
  const lets = (kind: 'users' | 'roles', id: string) =>
    allowed === null || allowed.parse?.includes(kind) || allowed[kind]?.includes(id);
  const ids = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];
  return {
    mentions: ids(/<@!?(\d{17,19})>/g)
      .filter((id) => lets('users', id))
      .flatMap((id) => world.users.get(id) ?? [])
      .map(userPayload),
    mention_roles: ids(/<@&(\d{17,19})>/g).filter((id) => lets('roles', id)),
    mention_everyone:
      /@(?:everyone|here)\b/.test(text) &&
      (allowed === null || (allowed.parse?.includes('everyone') ?? false)),
  };
}
