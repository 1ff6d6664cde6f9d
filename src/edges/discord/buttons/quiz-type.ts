import type { ButtonAction } from '../command.ts';
import { catalogueFor } from '../locales/catalogue.ts';
import { ownRound } from '../play.ts';
import { reply } from '../send.ts';
import { answerModal } from '../views/question.ts';
import { notice } from '../views/view.ts';

/** Opens the field for a typed answer. */
export const quizType: ButtonAction = {
  action: 'quiz-type',

  async execute(interaction, [roundId, place], context) {
    const open = await ownRound(interaction, roundId, context);
    if (!open) return;
    const t = catalogueFor(interaction.locale);
    const position = Number(place);
    if (!open.round.questions[position]) return reply(interaction, notice(t.error.oldButton));
    await interaction.showModal(answerModal(open, position, t));
  },
};
