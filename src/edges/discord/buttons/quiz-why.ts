import type { ButtonAction } from '../command.ts';
import { catalogueFor } from '../locales/catalogue.ts';
import { ownRound } from '../play.ts';
import { reply, update } from '../send.ts';
import { drawVerdict } from '../views/verdict.ts';
import { notice } from '../views/view.ts';

/** Explains under a verdict what one more wrong choice really is. */
export const quizWhy: ButtonAction = {
  action: 'quiz-why',

  async execute(interaction, [roundId, place, indexes = ''], context) {
    const open = await ownRound(interaction, roundId, context);
    if (!open) return;
    const t = catalogueFor(interaction.locale);
    const answered = open.round.answers.find(({ position }) => position === Number(place));
    if (!answered) return reply(interaction, notice(t.error.oldButton));
    const explained = indexes.split('.').map(Number);
    await update(interaction, drawVerdict(open, answered, t, { explained }));
  },
};
