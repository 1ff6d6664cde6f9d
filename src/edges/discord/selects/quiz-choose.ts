import type { SelectAction } from '../command.ts';
import { judge } from '../play.ts';

/** Answers a question of a round that has several right choices. */
export const quizChoose: SelectAction = {
  action: 'quiz-choose',

  async execute(interaction, [roundId, position], context) {
    const places = interaction.values.map(Number);
    await judge(interaction, roundId, position, { form: 'choice', places }, context);
  },
};
