import type { Path } from '../rules/form.ts';
import { type Draft, FLAG, type MessageRequest, messageDraft, type Standing } from '../rules/message.ts';
import type { Interaction } from '../state/interactions.ts';
import type { ApiMessage, StoredMessage } from '../state/messages.ts';
import { partialMemberPayload, userPayload } from '../state/payloads.ts';
import type { World } from '../world.ts';
import { attachmentsAfter, checkReferences, type Upload } from './attachments.ts';
import { mentionsOf } from './mentions.ts';

/** gateway#list-of-intents */
const GUILD_MESSAGES = 1 << 9;

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
  readonly channelId: string;
  readonly guildId: string | null;
  readonly draft: Draft;
  readonly request: WriteRequest;
  readonly type: ApiMessage['type'];
  readonly extraFlags: number;
  /** The interaction that it answers, and the message it is drawn as a reply to. */
  readonly interaction: Interaction | null;
  readonly replyTo: string | null;
}

/** Stores a message of the bot and tells the clients, unless it is ephemeral. */
export function createMessage(world: World, given: NewMessage): StoredMessage {
  const { draft, interaction, channelId, guildId } = given;
  const ephemeral = interaction !== null && (draft.flags & FLAG.ephemeral) !== 0;
  const flags = (draft.flags & ~FLAG.ephemeral) | (ephemeral ? FLAG.ephemeral : 0) | given.extraFlags;
  const attachments = attachmentsAfter(world, channelId, draft, given.request.uploads, []);
  checkReferences(draft.components, attachments, given.request.path);
  const api: ApiMessage = {
    id: world.newId(),
    channel_id: channelId,
    type: given.type,
    author: userPayload(world.application.bot),
    content: draft.content,
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    ...mentionsOf(world, draft),
    attachments,
    embeds: draft.embeds,
    components: draft.components,
    flags,
    pinned: false,
    ...(draft.nonce === null ? {} : { nonce: draft.nonce }),
    ...(interaction === null ? {} : answerFields(world, interaction)),
    ...(given.replyTo === null ? {} : { message_reference: referenceTo(given, given.replyTo) }),
  };
  const message: StoredMessage = {
    api,
    guildId,
    visibleTo: ephemeral ? interaction.userId : null,
    interactionId: interaction?.id ?? null,
  };
  world.messages.add(message);
  const channel = world.channels.get(channelId);
  if (channel !== undefined && !ephemeral) channel.lastMessageId = api.id;
  announce(world, 'MESSAGE_CREATE', message);
  return message;
}

function answerFields(world: World, interaction: Interaction) {
  const id = world.application.id;
  return { webhook_id: id, application_id: id, interaction_metadata: interaction.metadata };
}

function referenceTo(given: NewMessage, messageId: string) {
  const guild = given.guildId === null ? {} : { guild_id: given.guildId };
  return { type: 0 as const, channel_id: given.channelId, message_id: messageId, ...guild };
}

/** Puts a checked draft in place of what the message showed. */
export function editMessage(
  world: World,
  message: StoredMessage,
  draft: Draft,
  request: WriteRequest,
): StoredMessage {
  const before = message.api;
  const loading = (before.flags & FLAG.loading) !== 0;
  const kept = before.flags & FLAG.ephemeral;
  const attachments = attachmentsAfter(world, before.channel_id, draft, request.uploads, before.attachments);
  checkReferences(draft.components, attachments, request.path);
  world.messages.update(message, {
    ...before,
    content: draft.content,
    embeds: draft.embeds,
    components: draft.components,
    attachments,
    ...mentionsOf(world, draft),
    flags: (draft.flags & ~FLAG.ephemeral) | kept,
    edited_timestamp: loading ? null : new Date(world.clock.now()).toISOString(),
  });
  announce(world, 'MESSAGE_UPDATE', message);
  return message;
}

export function deleteMessage(world: World, message: StoredMessage): void {
  world.messages.delete(message);
  if (message.visibleTo !== null) return;
  const { id, channel_id } = message.api;
  const guild = message.guildId === null ? {} : { guild_id: message.guildId };
  const data = { id, channel_id, ...guild };
  world.publish({ name: 'MESSAGE_DELETE', data, guildId: message.guildId, intent: GUILD_MESSAGES });
}

function announce(world: World, name: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', message: StoredMessage): void {
  if (message.visibleTo !== null) return;
  const { guildId, api } = message;
  const author = guildId === null ? undefined : world.guilds.get(guildId)?.members.get(api.author.id);
  const data = {
    ...api,
    ...(guildId === null ? {} : { guild_id: guildId }),
    ...(author === undefined ? {} : { member: partialMemberPayload(author) }),
  };
  world.publish({ name, data, guildId, intent: GUILD_MESSAGES });
}
