import type { ModalAction } from '../command.ts';
import { answerDay } from '../day-answers.ts';
import { ANSWER_FIELD } from '../views/question.ts';

/** A typed answer to the question of a day. */
export const dayTyped: ModalAction = {
  action: 'day-typed',

  async execute(interaction, [key], context) {
    const text = interaction.fields.getTextInputValue(ANSWER_FIELD);
    await answerDay(interaction, key, { form: 'typed', text }, context);
  },
};
