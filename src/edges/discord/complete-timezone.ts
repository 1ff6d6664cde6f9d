import type { AutocompleteInteraction } from 'discord.js';
import type { Completion } from '../../app/ask.ts';
import type { Settings } from '../../app/settings.ts';
import { LIMITS } from './limits.ts';

/** What to offer while a zone is typed; before that, the server's own or the likeliest one comes first. */
export async function completeZone(
  interaction: AutocompleteInteraction,
  settings: Settings,
): Promise<readonly Completion[]> {
  const { locale, guildId, guildLocale, createdTimestamp: now } = interaction;
  const typed = interaction.options.getFocused();
  const offer = (inForce: string) =>
    settings.completeTimezone(typed, { locale, now, inForce, limit: LIMITS.completions });
  // What is typed is answered without the store.
  if (typed.trim() !== '' || guildId === null) return offer(settings.unset(locale).timezone.value);
  const { timezone } = await settings.of({ guildId, preferredLocale: guildLocale ?? locale });
  return offer(timezone.value);
}
