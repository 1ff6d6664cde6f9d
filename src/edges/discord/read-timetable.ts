import type { ChatInputCommandInteraction } from 'discord.js';
import { typedClock, typedDays } from '../../app/daily/typed-times.ts';
import type { Settings } from '../../app/settings.ts';
import { CHOICES } from './limits.ts';
import { catalogueFor } from './locales/catalogue.ts';
import { escapeWithin } from './views/escape.ts';

/** What an option says; `wrong`: what the matter is with it, in the reader's words. */
export type Read<T> =
  | { readonly kind: 'given'; readonly value: T }
  | { readonly kind: 'wrong'; readonly problem: string }
  | { readonly kind: 'absent' };

/** A time of day, in minutes after midnight. */
export function readClock(interaction: ChatInputCommandInteraction, option: string): Read<number> {
  const { daily } = catalogueFor(interaction.locale);
  return readOption(interaction, option, typedClock, daily.badTime);
}

/** Days of the week, ISO. */
export function readDays(interaction: ChatInputCommandInteraction, option: string): Read<readonly number[]> {
  const { daily } = catalogueFor(interaction.locale);
  return readOption(interaction, option, typedDays, daily.badDays);
}

/** A time zone, as IANA names it. */
export function readZone(
  interaction: ChatInputCommandInteraction,
  option: string,
  settings: Pick<Settings, 'readTimezone'>,
): Read<string> {
  const { locale, createdTimestamp: now } = interaction;
  const typed = typedInto(interaction, option);
  if (typed === '') return { kind: 'absent' };
  const read = settings.readTimezone(typed, { locale, now });
  if (read.kind === 'known') return { kind: 'given', value: read.timezone };
  const name = escapeWithin(typed, CHOICES.quotedTerm);
  return { kind: 'wrong', problem: catalogueFor(locale).settings.unknownTimezone(name, read.nearest) };
}

function readOption<T>(
  interaction: ChatInputCommandInteraction,
  option: string,
  read: (text: string) => T | null,
  problem: (typed: string) => string,
): Read<T> {
  const typed = typedInto(interaction, option);
  if (typed === '') return { kind: 'absent' };
  const value = read(typed);
  if (value !== null) return { kind: 'given', value };
  return { kind: 'wrong', problem: problem(escapeWithin(typed, CHOICES.quotedTerm)) };
}

function typedInto({ options }: ChatInputCommandInteraction, option: string): string {
  return options.getString(option)?.trim() ?? '';
}
