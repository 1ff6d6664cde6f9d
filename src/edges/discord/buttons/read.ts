import type { ButtonAction } from '../command.ts';
import { catalogueFor } from '../locales/catalogue.ts';
import { readSection } from '../open-section.ts';
import { deferReply, reply } from '../send.ts';
import { notice } from '../views/view.ts';

/** Turns to a page of a section. */
export const read: ButtonAction = {
  action: 'read',

  async execute(interaction, [id, position], context) {
    const library = await context.library.get(() => deferReply(interaction, true));
    const section = library.section(id ?? '');
    if (!section) {
      const { topics } = catalogueFor(interaction.locale);
      return reply(interaction, notice(topics.gone(context.mention('topics'))));
    }
    return readSection(interaction, section, Math.trunc(Number(position)) || 0, context);
  },
};
