import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from 'discord.js';
import { CHOICES } from '../limits.ts';
import { named } from '../locales/catalogue.ts';

type Words = Parameters<typeof named>[0];

/** A time of day, as people write it. */
export function clockOption(words: Words): APIApplicationCommandStringOption {
  return { type: ApplicationCommandOptionType.String, ...named(words), max_length: CHOICES.clockInput };
}

/** A time zone, completed while it is typed. */
export function zoneOption(words: Words): APIApplicationCommandStringOption {
  return {
    type: ApplicationCommandOptionType.String,
    ...named(words),
    max_length: CHOICES.timezoneInput,
    autocomplete: true,
  };
}
