import type { ButtonAction } from '../command.ts';
import { judge } from '../play.ts';

/** Answers a question of a round with one choice. */
export const quizAnswer: ButtonAction = {
  action: 'quiz-answer',

  async execute(interaction, [roundId, position, place], context) {
    await judge(interaction, roundId, position, { form: 'choice', places: [Number(place)] }, context);
  },
};
