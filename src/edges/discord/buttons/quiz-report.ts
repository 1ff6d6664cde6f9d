import type { ButtonAction } from '../command.ts';
import { catalogueFor } from '../locales/catalogue.ts';
import { ownRound, playerOf } from '../play.ts';
import { reply } from '../send.ts';
import { notice } from '../views/view.ts';

/** Notes that a member finds fault with a question: it is not put to them again, and the log names it. */
export const quizReport: ButtonAction = {
  action: 'quiz-report',

  async execute(interaction, [roundId, position], context) {
    const open = await ownRound(interaction, roundId, context);
    if (!open) return;
    const t = catalogueFor(interaction.locale);
    const question = open.round.questions[Number(position)]?.question;
    if (!question) return reply(interaction, notice(t.error.oldButton));
    const isNew = await context.quiz.report(playerOf(interaction), question.id);
    if (isNew) {
      const { id, prompt, source } = question;
      context.log.warn({ question: id, prompt }, `reported: ${source.path}:${source.lines[0]}`);
    }
    await reply(interaction, notice(isNew ? t.quiz.reported : t.quiz.reportedBefore));
  },
};
