import { permitted } from '../actions/permitted.ts';
import { createMessage, draftFor } from '../actions/write-message.ts';
import { FAULT, refuse } from '../errors.ts';
import { at, Form } from '../rules/form.ts';
import type { Draft } from '../rules/message.ts';
import type { StoredMessage } from '../state/messages.ts';
import { may, PERMISSION } from '../state/permissions.ts';
import type { World } from '../world.ts';
import { written } from './interactions.ts';
import { type Reached, reachChannel } from './reach.ts';
import type { Call } from './route.ts';

/**
 * A new message of the bot, or the one it wrote under the same nonce within the last minutes, when
 * `enforce_nonce` asks for that (resources/message#create-message).
 */
export function postMessage(world: World, call: Call): StoredMessage {
  const reached = reachChannel(world, call, PERMISSION.sendMessages);
  const { channel, held } = reached;
  const request = written(call);
  const asked = draftFor(world, 'channel', request, null);
  const draft = permitted(asked, { held, uploads: request.uploads.length, kept: null });
  if (channel.guildId === null && !channel.recipient.acceptsDms) throw refuse('cannotMessageUser');
  const replyTo = referenced(world, reached, draft);
  const author = world.application.bot;
  const use =
    draft.nonce === null ? null : { authorId: author.id, channelId: channel.id, nonce: draft.nonce };
  const earlier = use !== null && draft.enforceNonce ? world.nonces.find(use) : undefined;
  if (earlier !== undefined) {
    const message = world.messages.get(channel.id, earlier);
    // Discord remembers the nonce of a deleted message too, and finds no message to answer.
    if (message === undefined) throw refuse('unknownMessage');
    return message;
  }
  const made = createMessage(world, {
    author,
    channelId: channel.id,
    draft,
    request,
    type: replyTo === null ? 0 : 19,
    extraFlags: 0,
    interaction: null,
    replyTo,
  });
  if (use !== null) world.nonces.add(use, made.api.id);
  return made;
}

/** The message it replies to. A missing one is a fault, unless the request says to send it as no reply then. */
function referenced(world: World, { channel, held }: Reached, draft: Draft): string | null {
  const { replyTo } = draft;
  if (replyTo === null) return null;
  if (!may(held, PERMISSION.readMessageHistory)) throw refuse('cannotReadHistoryToReply');
  if (world.messages.get(channel.id, replyTo)?.visibleTo === null) return replyTo;
  if (!draft.replyMustExist) return null;
  const form = new Form(false);
  form.fault(at(null, 'message_reference'), FAULT.referenceUnknown);
  throw form.refusal();
}
