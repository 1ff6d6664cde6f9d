import { refuse } from '../errors.ts';
import type { Path } from '../rules/form.ts';
import { type Draft, FLAG, type MessageRequest, messageDraft, type Standing } from '../rules/message.ts';
import type { Channel, User } from '../state/entities.ts';
import type { Interaction } from '../state/interactions.ts';
import type { ApiMessage, StoredMessage } from '../state/messages.ts';
import { userPayload } from '../state/payloads.ts';
import type { World } from '../world.ts';
import { announce, announceDeletion } from './announce.ts';
import { attachmentsAfter, checkReferences, checkSizes, type Upload } from './attachments.ts';
import { embedsWithMedia, withMedia } from './media.ts';
import { mentionsOf } from './mentions.ts';

export interface WriteRequest {
  readonly body: unknown;
  readonly uploads: readonly Upload[];
  readonly path: Path;
}

/** Checks a request against the rules for messages. Throws Discord's refusal. */
export function draftFor(
  world: World,
  kind: MessageRequest['kind'],
  request: WriteRequest,
  standing: ApiMessage | null,
): Draft {
  checkSizes(request.uploads);
  return messageDraft({
    kind,
    body: request.body,
    files: request.uploads.length,
    path: request.path,
    standing: standing === null ? null : standingOf(standing),
    strictKeys: world.strictKeys,
  });
}

function standingOf(message: ApiMessage): Standing {
  return { ...message, attachments: message.attachments.length };
}

export interface NewMessage {
  readonly author: User;
  readonly channelId: string;
  readonly draft: Draft;
  readonly request: WriteRequest;
  readonly type: ApiMessage['type'];
  readonly extraFlags: number;
  /** The interaction that it answers, and the message it is drawn as a reply to. */
  readonly interaction: Interaction | null;
  readonly replyTo: string | null;
}

/** Stores a message and tells the clients, unless it is ephemeral. Throws 10003 when the channel is gone. */
export function createMessage(world: World, given: NewMessage): StoredMessage {
  const { draft, interaction, channelId, author } = given;
  const channel = world.channels.get(channelId);
  if (channel === undefined) throw refuse('unknownChannel');
  const ephemeral = interaction !== null && (draft.flags & FLAG.ephemeral) !== 0;
  const flags = (draft.flags & ~FLAG.ephemeral) | (ephemeral ? FLAG.ephemeral : 0) | given.extraFlags;
  const attachments = attachmentsAfter(world, channelId, draft, given.request.uploads, []);
  checkReferences(draft.components, attachments, given.request.path);
  const api: ApiMessage = {
    id: world.newId(),
    channel_id: channelId,
    type: given.type,
    author: userPayload(author),
    content: draft.content,
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    ...mentionsOf(world, { draft, channel, author, repliedTo: repliedTo(world, given) }),
    attachments,
    embeds: embedsWithMedia(draft.embeds, attachments),
    components: withMedia(draft.components, attachments),
    flags,
    pinned: false,
    ...(draft.nonce === null ? {} : { nonce: draft.nonce }),
    ...(interaction === null ? {} : answerFields(world, interaction)),
    ...(given.replyTo === null ? {} : { message_reference: referenceTo(channel, given.replyTo) }),
  };
  const message: StoredMessage = {
    api,
    guildId: channel.guildId,
    visibleTo: ephemeral ? interaction.userId : null,
    interactionId: interaction?.id ?? null,
  };
  world.messages.add(message);
  if (!ephemeral) channel.lastMessageId = api.id;
  announce(world, 'MESSAGE_CREATE', message);
  return message;
}

/** Whom a reply in a channel notifies; answers to interactions notify nobody by being answers. */
function repliedTo(world: World, { channelId, replyTo, interaction }: NewMessage): string | null {
  if (replyTo === null || interaction !== null) return null;
  return world.messages.get(channelId, replyTo)?.api.author.id ?? null;
}

function answerFields(world: World, { metadata, original, command }: Interaction) {
  const { id } = world.application;
  const followsUp = original === null ? {} : { original_response_message_id: original.api.id };
  return {
    webhook_id: id,
    application_id: id,
    interaction_metadata: { ...metadata, ...followsUp },
    ...(command === null
      ? {}
      : { interaction: { id: metadata.id, type: 2 as const, ...command, user: metadata.user } }),
  };
}

function referenceTo({ id, guildId }: Channel, messageId: string) {
  const guild = guildId === null ? {} : { guild_id: guildId };
  return { type: 0 as const, channel_id: id, message_id: messageId, ...guild };
}

/** Puts a checked draft in place of what the message showed. */
export function editMessage(
  world: World,
  message: StoredMessage,
  draft: Draft,
  request: WriteRequest,
): StoredMessage {
  const before = message.api;
  const channel = world.channels.get(before.channel_id);
  const author = world.users.get(before.author.id);
  if (channel === undefined || author === undefined) throw refuse('unknownChannel');
  // A button's message may have been deleted since it was pressed.
  if (world.messages.get(before.channel_id, before.id) === undefined) throw refuse('unknownMessage');
  const loading = (before.flags & FLAG.loading) !== 0;
  const kept = before.flags & FLAG.ephemeral;
  const attachments = attachmentsAfter(world, before.channel_id, draft, request.uploads, before.attachments);
  checkReferences(draft.components, attachments, request.path);
  world.messages.update(message, {
    ...before,
    content: draft.content,
    embeds: embedsWithMedia(draft.embeds, attachments),
    components: withMedia(draft.components, attachments),
    attachments,
    ...mentionsOf(world, { draft, channel, author, repliedTo: null }),
    flags: (draft.flags & ~FLAG.ephemeral) | kept,
    edited_timestamp: loading ? null : new Date(world.clock.now()).toISOString(),
  });
  announce(world, 'MESSAGE_UPDATE', message);
  return message;
}

export function deleteMessage(world: World, message: StoredMessage): void {
  world.messages.delete(message);
  announceDeletion(world, message);
}
