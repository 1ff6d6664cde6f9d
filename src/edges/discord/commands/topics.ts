import { ApplicationCommandOptionType } from 'discord.js';
import type { SlashCommand } from '../command.ts';
import { CHOICES, LIMITS } from '../limits.ts';
import { catalogueFor, named, notesLanguage } from '../locales/catalogue.ts';
import { en } from '../locales/en.ts';
import { openSection, show } from '../open-section.ts';
import { deferReply } from '../send.ts';
import { drawContents, drawUnknown } from '../views/sections.ts';
import { EVERYWHERE } from './everywhere.ts';

const words = en.commands.topics;

/** `/topics`: the notes' table of contents, or a section of them, to be read page by page. */
export const topics: SlashCommand = {
  kind: 'slash',
  definition: {
    ...EVERYWHERE,
    ...named((t) => t.commands.topics),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named((t) => t.commands.topics.options.topic),
        max_length: CHOICES.topicInput,
        autocomplete: true,
      },
    ],
  },

  async execute(interaction, context) {
    const t = catalogueFor(interaction.locale);
    const language = notesLanguage(interaction.locale);
    const typed = interaction.options.getString(words.options.topic.name)?.trim() ?? '';
    const library = await context.library.get(() => deferReply(interaction, true));
    if (typed === '') return show(interaction, drawContents(library.contents(language), 0, t));
    const { section, near } = library.findSection(typed, language);
    if (section) return openSection(interaction, section, context);
    return show(interaction, drawUnknown(typed, near, t));
  },

  complete(interaction, { library }) {
    const language = notesLanguage(interaction.locale);
    const options = { kind: 'topic', language, limit: LIMITS.completions } as const;
    return library.loaded?.complete(interaction.options.getFocused(), options) ?? [];
  },
};
