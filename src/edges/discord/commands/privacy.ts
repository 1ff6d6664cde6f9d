import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js';
import type { BotContext, SlashCommand } from '../command.ts';
import { encodeCustomId } from '../custom-id.ts';
import { catalogueFor, localizations, named } from '../locales/catalogue.ts';
import { en, type PrivacyCounts } from '../locales/en.ts';
import { reply, sendFile } from '../send.ts';
import { button, buttonRow, COLOURS, notice, textPart, view } from '../views/view.ts';
import { EVERYWHERE } from './everywhere.ts';

const words = en.commands.privacy;
const format = words.export.options.format;
const FORMATS = ['json', 'csv'] as const;

/** `/privacy`: what is kept about the member who asks: to see, to take along, to delete. */
export const privacy: SlashCommand = {
  kind: 'slash',
  definition: {
    ...EVERYWHERE,
    ...named((t) => t.commands.privacy),
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named((t) => t.commands.privacy.show),
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named((t) => t.commands.privacy.export),
        options: [
          {
            type: ApplicationCommandOptionType.String,
            ...named((t) => t.commands.privacy.export.options.format),
            choices: FORMATS.map((value) => ({
              name: format.choices[value],
              name_localizations: localizations(
                (t) => t.commands.privacy.export.options.format.choices[value],
              ),
              value,
            })),
          },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named((t) => t.commands.privacy.delete),
      },
    ],
  },

  async execute(interaction, context) {
    const t = catalogueFor(interaction.locale);
    switch (interaction.options.getSubcommand()) {
      case words.export.name:
        return exportData(interaction, context);
      case words.delete.name: {
        const confirm = button(t.privacy.delete, encodeCustomId({ action: 'privacy-delete', fields: [] }));
        const parts = [textPart(t.privacy.confirm), buttonRow([confirm])];
        return reply(interaction, view(COLOURS.quiet, parts, { ephemeral: true }));
      }
      default: {
        const counts = await context.privacy.counts(interaction.user.id);
        if (isNothing(counts)) return reply(interaction, notice(t.privacy.nothing));
        return reply(interaction, notice(`${t.privacy.kept(counts)}\n\n-# ${t.privacy.rest}`));
      }
    }
  },
};

async function exportData(interaction: ChatInputCommandInteraction, { privacy: kept }: BotContext) {
  const t = catalogueFor(interaction.locale);
  if (interaction.options.getString(format.name) !== 'csv') {
    const text = await kept.json(interaction.user.id);
    return sendFile(interaction, t.privacy.file, { name: 'cumulus.json', text });
  }
  const csv = await kept.csv(interaction.user.id);
  if (csv === null) return reply(interaction, notice(t.privacy.noMissed));
  return sendFile(interaction, t.privacy.file, { name: 'cumulus-anki.csv', text: csv });
}

function isNothing(counts: PrivacyCounts): boolean {
  return Object.values(counts).every((count) => count === 0);
}
