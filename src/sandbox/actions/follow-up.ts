import { refuse } from '../errors.ts';
import { INTERACTION } from '../limits.ts';
import { FLAG } from '../rules/message.ts';
import type { Interaction } from '../state/interactions.ts';
import type { StoredMessage } from '../state/messages.ts';
import type { World } from '../world.ts';
import { createMessage, draftFor, editMessage, type WriteRequest } from './write-message.ts';

/**
 * The interaction whose token this is. Before the first response there is no webhook yet (10015); after 15
 * minutes, or for a token nobody gave out, it is invalid (50027).
 */
export function interactionOf(world: World, applicationId: string, token: string): Interaction {
  if (applicationId !== world.application.id) throw refuse('unknownWebhook');
  const interaction = world.interactions.get(token);
  if (interaction === undefined) throw refuse('invalidWebhookToken');
  if (interaction.answer === null) throw refuse('unknownWebhook');
  const age = world.clock.elapsed() - interaction.createdAt;
  if (age > INTERACTION.tokenLifetime) throw refuse('invalidWebhookToken');
  return interaction;
}

/** A message that the interaction's token can read and edit: its answers, and the message it came from. */
export function messageOf(world: World, interaction: Interaction, id: string): StoredMessage {
  const wanted = id === '@original' ? interaction.original?.api.id : id;
  const message = wanted === undefined ? undefined : world.messages.get(interaction.channelId, wanted);
  if (message === undefined) throw refuse('unknownMessage');
  const reachable = message.interactionId === interaction.id || message === interaction.source;
  if (!reachable) throw refuse('unknownMessage');
  return message;
}

/**
 * A further message. While a deferred reply is still empty, it fills that one instead, as Discord does; once
 * that reply was deleted, it is a message of its own.
 */
export function followUp(world: World, interaction: Interaction, request: WriteRequest): StoredMessage {
  const draft = draftFor(world, 'interaction', request, null);
  const { original: first } = interaction;
  const original = first !== null && world.messages.has(first) ? first : null;
  if (original !== null && (original.api.flags & FLAG.loading) !== 0) {
    return editMessage(world, original, draft, request);
  }
  return createMessage(world, {
    author: world.application.bot,
    channelId: interaction.channelId,
    draft,
    request,
    type: original === null ? 0 : 19,
    extraFlags: 0,
    interaction,
    replyTo: original?.api.id ?? null,
  });
}

export function editAnswer(world: World, message: StoredMessage, request: WriteRequest): StoredMessage {
  return editMessage(world, message, draftFor(world, 'edit', request, message.api), request);
}
