import type { Place } from '../actions/interact.ts';
import { createMessage } from '../actions/write-message.ts';
import { MESSAGE } from '../limits.ts';
import { characters } from '../rules/checks.ts';
import { EMPTY } from '../rules/message.ts';
import { allowedIn } from '../state/access.ts';
import type { User } from '../state/entities.ts';
import type { StoredMessage } from '../state/messages.ts';
import { may, PERMISSION } from '../state/permissions.ts';
import type { World } from '../world.ts';
import { NotPossibleError } from './errors.ts';

/** What a person writes. */
export interface Words {
  readonly content: string;
  /** The message that this one replies to, in the same channel. */
  readonly replyTo?: { readonly id: string };
}

/** A person's message, as Discord's client sends it. Throws NotPossibleError for what it would not send. */
export function writeMessage(world: World, place: Place, user: User, words: Words): StoredMessage {
  const { channel, guild } = place;
  const content = words.content.trim();
  if (content === '') throw new NotPossibleError('There is nothing to send');
  if (characters(content) > MESSAGE.content) {
    throw new NotPossibleError(`A message has at most ${MESSAGE.content} characters`);
  }
  const replyTo = words.replyTo?.id ?? null;
  if (replyTo !== null) {
    const readsHistory = may(allowedIn(guild ?? undefined, channel, user), PERMISSION.readMessageHistory);
    if (!readsHistory) throw new NotPossibleError(`${user.username} may not read messages to reply to`);
    if (world.messages.get(channel.id, replyTo)?.visibleTo !== null) {
      throw new NotPossibleError('The message to reply to is not there');
    }
  }
  return createMessage(world, {
    author: user,
    channelId: channel.id,
    draft: { ...EMPTY, content },
    request: { body: null, uploads: [], path: null },
    type: replyTo === null ? 0 : 19,
    extraFlags: 0,
    interaction: null,
    replyTo,
  });
}
