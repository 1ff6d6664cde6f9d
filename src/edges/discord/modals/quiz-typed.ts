import type { ModalAction } from '../command.ts';
import { judge } from '../play.ts';
import { ANSWER_FIELD } from '../views/question.ts';

/** A typed answer to a question of a round. */
export const quizTyped: ModalAction = {
  action: 'quiz-typed',

  async execute(interaction, [roundId, position], context) {
    const text = interaction.fields.getTextInputValue(ANSWER_FIELD);
    await judge(interaction, roundId, position, { form: 'typed', text }, context);
  },
};
