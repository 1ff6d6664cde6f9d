import type { ButtonAction } from '../command.ts';
import { catalogueFor } from '../locales/catalogue.ts';
import { reply } from '../send.ts';
import { answerModal } from '../views/quiz.ts';
import { notice } from '../views/view.ts';

/** Opens the field for a typed answer. */
export const quizType: ButtonAction = {
  action: 'quiz-type',

  async execute(interaction, [roundId, place], { quiz, mention }) {
    const t = catalogueFor(interaction.locale);
    const open = await quiz.round(roundId ?? '');
    const position = Number(place);
    if (!open?.round.questions[position])
      return reply(interaction, notice(t.quiz.gone(mention('quiz play'))));
    if (open.round.player !== interaction.user.id) {
      return reply(interaction, notice(t.quiz.notYours(mention('quiz play'))));
    }
    await interaction.showModal(answerModal(open, position, t));
  },
};
