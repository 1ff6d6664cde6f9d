import { InteractionContextType } from 'discord.js';
import type { Press } from '../../app/quiz.ts';
import type { OpenRound, Player } from '../../app/rounds.ts';
import type { Grade } from '../../core/quiz/grade.ts';
import type { BotContext } from './command.ts';
import { catalogueFor, notesLanguage } from './locales/catalogue.ts';
import { type Answerable, deferReply, type OnMessage, reply, update } from './send.ts';
import { isEphemeral } from './shown-message.ts';
import { drawQuestion } from './views/question.ts';
import { drawNothingDue, drawSummary } from './views/round-summary.ts';
import { drawVerdict, type VerdictOptions } from './views/verdict.ts';
import { notice, type View } from './views/view.ts';

export function playerOf({ user, guildId, guildLocale, channelId }: Answerable): Player {
  return { userId: user.id, guildId, channelId: channelId ?? user.id, serverLocale: guildLocale ?? null };
}

/**
 * Shows where a round stands: its next question, or how it went.
 * @param options `beside`: in a message of its own, whatever was pressed; default `false`
 */
export async function showRound(
  interaction: Answerable,
  open: OpenRound,
  context: BotContext,
  { beside = false }: { readonly beside?: boolean } = {},
): Promise<void> {
  const t = catalogueFor(interaction.locale);
  const view =
    open.next === null ? await summaryOf(interaction, open, context) : drawQuestion(open, open.next, t);
  await (beside ? reply(interaction, forOne(interaction, view)) : showPrivately(interaction, view));
}

async function summaryOf(interaction: Answerable, open: OpenRound, context: BotContext): Promise<View> {
  const t = catalogueFor(interaction.locale);
  const library = await context.library.get(() => deferReply(interaction, true));
  const language = notesLanguage(interaction.locale);
  const recap = await context.quiz.recap(playerOf(interaction), open, language, library.bank);
  return drawSummary(open, recap, context.mention('quiz review'), t);
}

/** The round that a button names, where it is the presser's; else says what is wrong and gives `null`. */
export async function ownRound(
  interaction: Answerable,
  roundId: string | undefined,
  { quiz, mention }: BotContext,
): Promise<OpenRound | null> {
  const t = catalogueFor(interaction.locale);
  const open = await quiz.round(roundId ?? '');
  if (open?.round.player === interaction.user.id) return open;
  const play = mention('quiz play');
  await reply(interaction, notice(open ? t.quiz.notYours(play) : t.quiz.gone(play)));
  return null;
}

/** Starts a review of what is due; where nothing is, says when something will be, and offers what is new. */
export async function beginReview(interaction: Answerable, context: BotContext): Promise<void> {
  const t = catalogueFor(interaction.locale);
  const library = await context.library.get(() => deferReply(interaction, true));
  const language = notesLanguage(interaction.locale);
  const begun = await context.quiz.review(playerOf(interaction), language, library.bank);
  if (begun.kind === 'round') return showRound(interaction, begun.open, context);
  await showPrivately(interaction, drawNothingDue(begun.standing, t));
}

/** Judges an answer, saves it, and shows the verdict in place of the question. */
export async function judge(
  interaction: Answerable,
  roundId: string | undefined,
  position: string | undefined,
  answer: Press['answer'],
  context: BotContext,
): Promise<void> {
  const t = catalogueFor(interaction.locale);
  const library = await context.library.get(() => deferReply(interaction, true));
  const press = {
    by: playerOf(interaction),
    position: Number(position),
    answer,
    askedAt: shownAt(interaction),
    interactionId: interaction.id,
  };
  const result = await context.quiz.answer(roundId ?? '', press, library.bank);
  if (result.kind === 'gone') return reply(interaction, notice(t.quiz.gone(context.mention('quiz play'))));
  const { outcome } = result;
  switch (outcome.kind) {
    case 'verdict':
      return showPrivately(interaction, drawVerdict(result.open, outcome.answered, t, slipOf(outcome.grade)));
    case 'late':
      return showPrivately(interaction, drawVerdict(result.open, outcome.answered, t, { late: true }));
    case 'notYours':
      return reply(interaction, notice(t.quiz.notYours(context.mention('quiz play'))));
    case 'over':
    case 'unfit':
      return reply(interaction, notice(t.error.oldButton));
  }
}

/** In the message that was used, where nobody else sees it; else in a new one for them alone. */
async function showPrivately(interaction: Answerable, view: View): Promise<void> {
  const isForOne = interaction.context === InteractionContextType.BotDM;
  const inPlace = isOnMessage(interaction) && (isForOne || isEphemeral(interaction));
  if (inPlace && !interaction.deferred) return update(interaction, view);
  return reply(interaction, forOne(interaction, view));
}

/** In direct messages everything is for one, and stays. */
function forOne({ context }: Answerable, view: View): View {
  return { ...view, ephemeral: context !== InteractionContextType.BotDM };
}

/** What a verdict tells of a slip in the spelling. */
export function slipOf(grade: Grade): VerdictOptions {
  return grade.verdict === 'nearly' ? { spelling: grade.spelling } : {};
}

function isOnMessage(interaction: Answerable): interaction is OnMessage {
  return interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
}

/** When the message took its present form: that is when the question was shown. */
function shownAt(interaction: Answerable): number | null {
  if (!isOnMessage(interaction)) return null;
  const { editedTimestamp, createdTimestamp } = interaction.message;
  return editedTimestamp ?? createdTimestamp;
}
