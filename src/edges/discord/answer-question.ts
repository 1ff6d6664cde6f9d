import { InteractionContextType } from 'discord.js';
import type { BotContext } from './command.ts';
import { catalogueFor } from './locales/catalogue.ts';
import { type Answerable, deferReply, reply } from './send.ts';
import { picturesOf } from './shown-pictures.ts';
import { drawAnswer } from './views/answer.ts';

/** Answers a question from the notes: in the channel, or to the asker alone. */
export async function answerQuestion(
  interaction: Answerable,
  question: string,
  isPrivate: boolean,
  context: BotContext,
): Promise<void> {
  const library = await context.library.get(() => deferReply(interaction, isPrivate));
  const answer = library.ask(question);
  const onShow = answer.verdict === 'found' ? answer.passages.slice(0, 1) : [];
  const view = drawAnswer(answer, catalogueFor(interaction.locale), {
    pictures: await picturesOf(onShow, context.pictures),
    quizzable: onShow.some(({ id }) => library.bank.mayBeAbout(id)),
    shareable: isPrivate && canShare(interaction),
  });
  await reply(interaction, { ...view, ephemeral: view.ephemeral || isPrivate });
}

/** Whether there is anybody else to show something to. */
export function canShare(interaction: Answerable): boolean {
  return interaction.context !== InteractionContextType.BotDM;
}
