import { dayKeyOf } from '../../../app/daily/post-mark.ts';
import type { ButtonAction } from '../command.ts';
import { encodeCustomId } from '../custom-id.ts';
import { catalogueFor } from '../locales/catalogue.ts';
import { reply } from '../send.ts';
import { typedModal } from '../views/question.ts';
import { drawVerdict } from '../views/verdict.ts';
import { notice } from '../views/view.ts';

/** Opens the field for a typed answer to the question of a day; who has answered sees how that went. */
export const dayType: ButtonAction = {
  action: 'day-type',

  async execute(interaction, [field = ''], { dayQuestions }) {
    const t = catalogueFor(interaction.locale);
    const key = dayKeyOf(field);
    if (!key) return reply(interaction, notice(t.error.oldButton));
    const standing = await dayQuestions.look(key, interaction.user.id);
    switch (standing.kind) {
      case 'gone':
      case 'closed':
        return reply(interaction, notice(t.daily[standing.kind]));
      case 'answered': {
        const [answered] = standing.open.round.answers;
        if (!answered) return reply(interaction, notice(t.daily.gone));
        const verdict = drawVerdict(standing.open, answered, t, { late: true });
        return reply(interaction, { ...verdict, ephemeral: true });
      }
      case 'open': {
        const customId = encodeCustomId({ action: 'day-typed', fields: [field] });
        const { prompt } = standing.asked.question;
        await interaction.showModal(typedModal(customId, t.daily.titles.quiz, prompt, t));
      }
    }
  },
};
