import type { ButtonAction } from '../command.ts';
import { CHOICES } from '../limits.ts';
import { catalogueFor, notesLanguage } from '../locales/catalogue.ts';
import { playerOf, showRound } from '../play.ts';
import { deferReply, reply } from '../send.ts';
import { notice } from '../views/view.ts';

/** Starts another round: of the questions that were missed, or of new ones as they were asked for. */
export const quizAgain: ButtonAction = {
  action: 'quiz-again',

  async execute(interaction, [roundId, which], context) {
    const t = catalogueFor(interaction.locale);
    const { quiz, mention } = context;
    const before = await quiz.round(roundId ?? '');
    if (!before) return reply(interaction, notice(t.quiz.gone(mention('quiz play'))));
    const player = playerOf(interaction);
    const library = await context.library.get(() => deferReply(interaction, true));
    const wish = {
      topic: before.topic,
      kind: before.kind,
      count: which === 'new' ? before.round.questions.length : CHOICES.roundLength,
      language: notesLanguage(interaction.locale),
    };
    const open =
      which === 'missed' ? await quiz.again(player, before.id) : await quiz.begin(player, wish, library.bank);
    if (!open) return reply(interaction, notice(t.quiz.none));
    await showRound(interaction, open, context);
  },
};
