import { dayKeyOf } from '../../app/daily/post-mark.ts';
import type { Press } from '../../app/quiz.ts';
import type { BotContext } from './command.ts';
import { catalogueFor } from './locales/catalogue.ts';
import { playerOf, slipOf } from './play.ts';
import { type Answerable, deferReply, reply } from './send.ts';
import { drawVerdict } from './views/verdict.ts';
import { notice } from './views/view.ts';

/** Judges an answer to the question of a day, and tells its member alone. */
export async function answerDay(
  interaction: Answerable,
  field: string | undefined,
  answer: Press['answer'],
  context: BotContext,
): Promise<void> {
  const t = catalogueFor(interaction.locale);
  const key = dayKeyOf(field ?? '');
  if (!key) return reply(interaction, notice(t.error.oldButton));
  const library = await context.library.get(() => deferReply(interaction, true));
  const by = playerOf(interaction);
  // A post hangs there all day: when it was sent says nothing about how long somebody thought.
  const press = { by, answer, askedAt: null, interactionId: interaction.id };
  const result = await context.dayQuestions.answer(key, press, library.bank);
  if (result.kind !== 'done') return reply(interaction, notice(t.daily[result.kind]));
  const { outcome, open } = result;
  switch (outcome.kind) {
    case 'verdict':
    case 'late': {
      const options = outcome.kind === 'late' ? { late: true } : slipOf(outcome.grade);
      const verdict = drawVerdict(open, outcome.answered, t, options);
      return reply(interaction, { ...verdict, ephemeral: true });
    }
    case 'notYours':
    case 'over':
    case 'unfit':
      return reply(interaction, notice(t.error.oldButton));
  }
}
