import type { ButtonAction } from '../command.ts';
import { answerDay } from '../day-answers.ts';

/** Answers the question of a day with one choice. */
export const dayAnswer: ButtonAction = {
  action: 'day-answer',

  async execute(interaction, [key, place], context) {
    await answerDay(interaction, key, { form: 'choice', places: [Number(place)] }, context);
  },
};
