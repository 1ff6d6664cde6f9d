import type { ButtonAction } from '../command.ts';
import { catalogueFor, notesLanguage } from '../locales/catalogue.ts';
import { beginReview, playerOf, showRound } from '../play.ts';
import { deferReply, reply } from '../send.ts';
import { notice } from '../views/view.ts';

/** Goes on with the cards that are due, or with questions never answered before. */
export const quizReview: ButtonAction = {
  action: 'quiz-review',

  async execute(interaction, [which], context) {
    if (which !== 'new') return beginReview(interaction, context);
    const library = await context.library.get(() => deferReply(interaction, true));
    const language = notesLanguage(interaction.locale);
    const open = await context.quiz.learn(playerOf(interaction), language, library.bank);
    if (!open) return reply(interaction, notice(catalogueFor(interaction.locale).quiz.none));
    await showRound(interaction, open, context);
  },
};
