import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { ServerLanguage, ServerPlace } from '../../../app/settings.ts';
import type { BotContext, SlashCommand } from '../command.ts';
import { CHOICES, LIMITS } from '../limits.ts';
import { catalogueFor, localizations, named } from '../locales/catalogue.ts';
import { en } from '../locales/en.ts';
import { reply } from '../send.ts';
import { serverOf } from '../server-of.ts';
import { escapeWithin } from '../views/escape.ts';
import { notice } from '../views/view.ts';

const words = en.commands.settings;
/** Each in its own words, whoever reads the list. */
const LANGUAGES = Object.keys(en.settings.languages) as ServerLanguage[];
/** The value that unsets; no language and no zone is called so. */
const UNSET = 'default';

/** `/settings`: the language and the time zone of a server, for those who manage it. */
export const settings: SlashCommand = {
  kind: 'slash',
  definition: {
    ...named((t) => t.commands.settings),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named((t) => t.commands.settings.language),
        options: [
          {
            type: ApplicationCommandOptionType.String,
            ...named((t) => t.commands.settings.language.options.language),
            choices: [
              ...LANGUAGES.map((value) => ({
                name: en.settings.languages[value],
                name_localizations: localizations((t) => t.settings.languages[value]),
                value,
              })),
              {
                name: en.settings.likeServer,
                name_localizations: localizations((t) => t.settings.likeServer),
                value: UNSET,
              },
            ],
          },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named((t) => t.commands.settings.timezone),
        options: [
          {
            type: ApplicationCommandOptionType.String,
            ...named((t) => t.commands.settings.timezone.options.timezone),
            max_length: CHOICES.timezoneInput,
            autocomplete: true,
          },
        ],
      },
    ],
  },

  async execute(interaction, context) {
    const server = serverOf(interaction);
    if (server === null) return reply(interaction, notice(catalogueFor(interaction.locale).error.noServer));
    return interaction.options.getSubcommand() === words.language.name
      ? setLanguage(interaction, server, context)
      : setTimezone(interaction, server, context);
  },

  async complete(interaction, { settings: kept }) {
    const { locale, createdTimestamp: now } = interaction;
    const typed = interaction.options.getFocused();
    const server = serverOf(interaction);
    if (server === null) return [];
    const offer = (inForce: string, limit: number) =>
      kept.completeTimezone(typed, { locale, now, inForce, limit });
    const unset = kept.unset(server.preferredLocale).timezone.value;
    // What is typed is answered without the store.
    if (typed.trim() !== '') return offer(unset, LIMITS.completions);
    const { timezone } = await kept.of(server);
    const [inForce, ...likely] = offer(timezone.value, LIMITS.completions - 1);
    const label = catalogueFor(locale).settings.unsetTimezone(unset, kept.timeIn(unset, now));
    return [...(inForce ? [inForce] : []), { label, value: UNSET }, ...likely];
  },
};

async function setLanguage(
  interaction: ChatInputCommandInteraction,
  server: ServerPlace,
  { settings: kept }: BotContext,
): Promise<void> {
  const { settings: t } = catalogueFor(interaction.locale);
  const chosen = interaction.options.getString(words.language.options.language.name);
  if (chosen !== null) {
    const language = LANGUAGES.find((known) => known === chosen) ?? null;
    await kept.setLanguage(server.guildId, language);
  }
  const { language } = await kept.of(server);
  await reply(interaction, notice(t.language(t.languages[language.value], t.sources[language.source])));
}

async function setTimezone(
  interaction: ChatInputCommandInteraction,
  server: ServerPlace,
  { settings: kept }: BotContext,
): Promise<void> {
  const { locale, createdTimestamp: now } = interaction;
  const { settings: t } = catalogueFor(locale);
  const typed = interaction.options.getString(words.timezone.options.timezone.name)?.trim() ?? '';
  if (typed !== '') {
    const change = await kept.setTimezone(server.guildId, typed === UNSET ? null : typed, { locale, now });
    if (change.kind === 'unknown') {
      const name = escapeWithin(typed, CHOICES.quotedTerm);
      return reply(interaction, notice(t.unknownTimezone(name, change.nearest)));
    }
  }
  const { timezone } = await kept.of(server);
  const line = t.timezone(timezone.value, kept.timeIn(timezone.value, now), t.sources[timezone.source]);
  await reply(interaction, notice(line));
}
