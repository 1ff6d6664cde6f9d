import { InteractionContextType } from 'discord.js';
import type { Section } from '../../app/ask.ts';
import type { BotContext } from './command.ts';
import { catalogueFor } from './locales/catalogue.ts';
import { type Answerable, reply, update } from './send.ts';
import { isOwnMessage } from './shown-message.ts';
import { picturesOf } from './shown-pictures.ts';
import { clampPage, drawReading, pageOf } from './views/reading.ts';
import { drawSection } from './views/sections.ts';
import type { View } from './views/view.ts';

/** Opens a section: what it holds, or the section itself where that is no more than a page. */
export async function openSection(
  interaction: Answerable,
  section: Section,
  context: BotContext,
): Promise<void> {
  if (section.pages.length === 1 || section.children.length === 0) {
    return readSection(interaction, section, 0, context);
  }
  await show(interaction, drawSection(section, 0, catalogueFor(interaction.locale)));
}

/** Shows a page of a section, or the nearest that it has. */
export async function readSection(
  interaction: Answerable,
  section: Section,
  wanted: number,
  { pictures }: BotContext,
): Promise<void> {
  const page = clampPage(section, wanted);
  const shown = await picturesOf(pageOf(section, page), pictures);
  await show(interaction, drawReading(section, page, catalogueFor(interaction.locale), shown));
}

/**
 * Shows a view of the notes in the message it was asked for on, where that is the reader's own; else in a new one.
 * Reading is for oneself: in a channel nobody else sees it.
 */
export async function show(interaction: Answerable, view: View): Promise<void> {
  const onOwn = interaction.isMessageComponent() && isOwnMessage(interaction) && !interaction.deferred;
  if (onOwn) return update(interaction, view);
  const ephemeral = interaction.context !== InteractionContextType.BotDM;
  return reply(interaction, { ...view, ephemeral });
}
