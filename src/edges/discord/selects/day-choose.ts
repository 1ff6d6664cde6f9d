import type { SelectAction } from '../command.ts';
import { answerDay } from '../day-answers.ts';

/** Answers a question of a day that has several right choices. */
export const dayChoose: SelectAction = {
  action: 'day-choose',

  async execute(interaction, [key], context) {
    const places = interaction.values.map(Number);
    await answerDay(interaction, key, { form: 'choice', places }, context);
  },
};
