import type { SelectAction } from '../command.ts';
import { catalogueFor } from '../locales/catalogue.ts';
import { openSection } from '../open-section.ts';
import { deferReply, reply } from '../send.ts';
import { notice } from '../views/view.ts';

/** Opens the section that was chosen from a list. */
export const topics: SelectAction = {
  action: 'topics',

  async execute(interaction, _, context) {
    const library = await context.library.get(() => deferReply(interaction, true));
    const section = library.section(interaction.values[0] ?? '');
    if (!section) {
      const { topics } = catalogueFor(interaction.locale);
      return reply(interaction, notice(topics.gone(context.mention('topics'))));
    }
    return openSection(interaction, section, context);
  },
};
