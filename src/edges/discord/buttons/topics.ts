import type { ButtonAction } from '../command.ts';
import { catalogueFor, notesLanguage } from '../locales/catalogue.ts';
import { show } from '../open-section.ts';
import { deferReply, reply } from '../send.ts';
import { ROOT } from '../views/section-buttons.ts';
import { drawContents, drawSection } from '../views/sections.ts';
import { notice } from '../views/view.ts';

/** Lists what a section holds, or the whole table of contents, from some entry on. */
export const topics: ButtonAction = {
  action: 'topics',

  async execute(interaction, [id = ROOT, position], context) {
    const t = catalogueFor(interaction.locale);
    const offset = Math.max(0, Math.trunc(Number(position)) || 0);
    const library = await context.library.get(() => deferReply(interaction, true));
    if (id === ROOT) {
      const contents = library.contents(notesLanguage(interaction.locale));
      return show(interaction, drawContents(contents, offset, t));
    }
    const section = library.section(id);
    if (!section) return reply(interaction, notice(t.topics.gone(context.mention('topics'))));
    return show(interaction, drawSection(section, offset, t));
  },
};
