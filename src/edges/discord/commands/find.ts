import { ApplicationCommandType } from 'discord.js';
import { answerQuestion } from '../answer-question.ts';
import type { MessageCommand } from '../command.ts';
import { catalogueFor, localizations } from '../locales/catalogue.ts';
import { en } from '../locales/en.ts';
import { questionOf } from '../message-question.ts';
import { reply } from '../send.ts';
import { notice } from '../views/view.ts';
import { EVERYWHERE } from './everywhere.ts';

/** "Find in notes" in a message's menu: what the notes say to it, for the one who asks alone. */
export const find: MessageCommand = {
  kind: 'message',
  definition: {
    ...EVERYWHERE,
    type: ApplicationCommandType.Message,
    name: en.commands.find.name,
    name_localizations: localizations((t) => t.commands.find.name),
  },

  async execute(interaction, context) {
    const question = questionOf(interaction.targetMessage);
    if (question === null) return reply(interaction, notice(catalogueFor(interaction.locale).find.empty));
    await answerQuestion(interaction, question, true, context);
  },
};
