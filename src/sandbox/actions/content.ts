import { INTENT } from '../gateway/protocol.ts';
import type { ApiMessage, StoredMessage } from '../state/messages.ts';
import type { World } from '../world.ts';

/**
 * Whether the application needs the Message Content intent to read this: what people write in servers, save
 * where they mention the bot (events/gateway#message-content-intent).
 */
export function needsContentIntent(world: World, { api, guildId }: StoredMessage): boolean {
  const { bot } = world.application;
  if (guildId === null || api.author.id === bot.id) return false;
  return !api.mentions.some(({ id }) => id === bot.id);
}

/** The message as it reaches an application that may not read it. */
export function withoutContent(api: ApiMessage): ApiMessage {
  return { ...api, content: '', embeds: [], attachments: [], components: [] };
}

/** The message as REST shows it to the application: there the intent counts as granted or not. */
export function readable(world: World, stored: StoredMessage): ApiMessage {
  const granted = (world.privilegedIntents & INTENT.messageContent) !== 0;
  return granted || !needsContentIntent(world, stored) ? stored.api : withoutContent(stored.api);
}
