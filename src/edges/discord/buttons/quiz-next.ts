import type { ButtonAction } from '../command.ts';
import { catalogueFor } from '../locales/catalogue.ts';
import { showRound } from '../play.ts';
import { reply } from '../send.ts';
import { notice } from '../views/view.ts';

/** Goes on to the next question of a round, or to its result. */
export const quizNext: ButtonAction = {
  action: 'quiz-next',

  async execute(interaction, [roundId], context) {
    const { quiz, mention } = context;
    const t = catalogueFor(interaction.locale);
    const open = await quiz.round(roundId ?? '');
    if (!open) return reply(interaction, notice(t.quiz.gone(mention('quiz play'))));
    if (open.round.player !== interaction.user.id) {
      return reply(interaction, notice(t.quiz.notYours(mention('quiz play'))));
    }
    await showRound(interaction, open, context);
  },
};
