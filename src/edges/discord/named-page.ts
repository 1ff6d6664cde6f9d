import type { ButtonInteraction } from 'discord.js';
import type { Library, ShownPassage } from '../../app/ask.ts';
import type { BotContext } from './command.ts';
import { catalogueFor } from './locales/catalogue.ts';
import { parseRefs } from './passage-ref.ts';
import { deferReply, reply } from './send.ts';
import type { Page } from './views/passage.ts';
import { notice } from './views/view.ts';

/**
 * The page of an answer that a button's fields name, and its passage; where the fields are not ours or the notes no
 * longer hold the passage, says so and gives `null`.
 */
export async function namedPage(
  interaction: ButtonInteraction,
  [position, field]: readonly string[],
  context: BotContext,
): Promise<{ readonly page: Page; readonly passage: ShownPassage; readonly library: Library } | null> {
  const t = catalogueFor(interaction.locale);
  const refs = parseRefs(field ?? '');
  const index = Number(position);
  const ref = refs?.[index];
  if (!refs || !ref) {
    await reply(interaction, notice(t.error.oldButton));
    return null;
  }
  const library = await context.library.get(() => deferReply(interaction, true));
  const passage = library.passage(ref.id, ref.excerpt);
  if (passage) return { page: { refs, index }, passage, library };
  await reply(interaction, notice(t.ask.gone(context.mention('ask'))));
  return null;
}
