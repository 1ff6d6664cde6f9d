import type { ButtonAction } from '../command.ts';
import { ownRound, showRound } from '../play.ts';

/** Goes on to the next question of a round, or to its result. */
export const quizNext: ButtonAction = {
  action: 'quiz-next',

  async execute(interaction, [roundId], context) {
    const open = await ownRound(interaction, roundId, context);
    if (open) await showRound(interaction, open, context);
  },
};
