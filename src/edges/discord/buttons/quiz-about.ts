import type { ButtonAction } from '../command.ts';
import { CHOICES } from '../limits.ts';
import { catalogueFor } from '../locales/catalogue.ts';
import { playerOf, showRound } from '../play.ts';
import { deferReply, reply } from '../send.ts';
import { notice } from '../views/view.ts';

/** Starts a round about the passage of an answer, for whoever presses, beside the answer. */
export const quizAbout: ButtonAction = {
  action: 'quiz-about',

  async execute(interaction, [passageId = ''], context) {
    const t = catalogueFor(interaction.locale);
    const library = await context.library.get(() => deferReply(interaction, true));
    if (!library.passage(passageId)) return reply(interaction, notice(t.ask.gone(context.mention('ask'))));
    const player = playerOf(interaction);
    const open = await context.quiz.about(player, passageId, CHOICES.roundLength, library.bank);
    if (!open) return reply(interaction, notice(t.quiz.noneHere));
    await showRound(interaction, open, context, { beside: true });
  },
};
