import { ApplicationCommandOptionType, ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import type { Command } from '../command.ts';
import { CHOICES } from '../limits.ts';
import { catalogueFor, localizations } from '../locales/catalogue.ts';
import { en } from '../locales/en.ts';
import { deferReply, reply } from '../send.ts';
import { drawAnswer } from '../views/answer.ts';
import { notice } from '../views/view.ts';

const words = en.commands.ask;

/** `/ask`: the passage that answers a question, or an honest "not in the notes". */
export const ask: Command = {
  definition: {
    name: words.name,
    name_localizations: localizations((t) => t.commands.ask.name),
    description: words.description,
    description_localizations: localizations((t) => t.commands.ask.description),
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: words.options.question.name,
        name_localizations: localizations((t) => t.commands.ask.options.question.name),
        description: words.options.question.description,
        description_localizations: localizations((t) => t.commands.ask.options.question.description),
        required: true,
        max_length: CHOICES.questionInput,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: words.options.private.name,
        name_localizations: localizations((t) => t.commands.ask.options.private.name),
        description: words.options.private.description,
        description_localizations: localizations((t) => t.commands.ask.options.private.description),
      },
    ],
  },

  async execute(interaction, context) {
    const t = catalogueFor(interaction.locale);
    const question = interaction.options.getString(words.options.question.name, true);
    const isPrivate = interaction.options.getBoolean(words.options.private.name) ?? false;
    if (isBlank(question)) return reply(interaction, notice(t.ask.empty));

    const library = await context.library.get(() => deferReply(interaction, isPrivate));
    const view = drawAnswer(library.ask(question), t);
    await reply(interaction, { ...view, ephemeral: view.ephemeral || isPrivate });
  },
};

/** Nothing but white space and characters that leave no mark. */
function isBlank(text: string): boolean {
  return /^[\s\p{C}\p{M}]*$/u.test(text);
}
