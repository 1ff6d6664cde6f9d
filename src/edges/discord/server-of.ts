import type { ChatInputCommandInteraction } from 'discord.js';
import type { ServerPlace } from '../../app/settings.ts';

/** The server that something is done in; `null` outside of one. */
export function serverOf({
  guildId,
  guildLocale,
}: Pick<ChatInputCommandInteraction, 'guildId' | 'guildLocale'>): ServerPlace | null {
  return guildId === null || guildLocale === null ? null : { guildId, preferredLocale: guildLocale };
}
