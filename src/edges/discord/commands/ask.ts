import { ApplicationCommandOptionType } from 'discord.js';
import { answerQuestion } from '../answer-question.ts';
import type { SlashCommand } from '../command.ts';
import { CHOICES, LIMITS } from '../limits.ts';
import { catalogueFor, named, notesLanguage } from '../locales/catalogue.ts';
import { en } from '../locales/en.ts';
import { reply } from '../send.ts';
import { notice } from '../views/view.ts';
import { EVERYWHERE } from './everywhere.ts';

const words = en.commands.ask;

/** `/ask`: the passage that answers a question, or an honest "not in the notes". */
export const ask: SlashCommand = {
  kind: 'slash',
  definition: {
    ...EVERYWHERE,
    ...named((t) => t.commands.ask),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named((t) => t.commands.ask.options.question),
        required: true,
        max_length: CHOICES.questionInput,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        ...named((t) => t.commands.ask.options.private),
      },
    ],
  },

  async execute(interaction, context) {
    const question = interaction.options.getString(words.options.question.name, true);
    const isPrivate = interaction.options.getBoolean(words.options.private.name) ?? false;
    if (isBlank(question)) return reply(interaction, notice(catalogueFor(interaction.locale).ask.empty));
    await answerQuestion(interaction, question, isPrivate, context);
  },

  complete(interaction, { library }) {
    const language = notesLanguage(interaction.locale);
    const options = { kind: 'question', language, limit: LIMITS.completions } as const;
    return library.loaded?.complete(interaction.options.getFocused(), options) ?? [];
  },
};

/** Nothing but white space and characters that leave no mark. */
function isBlank(text: string): boolean {
  return /^[\s\p{C}\p{M}]*$/u.test(text);
}
