import type { ButtonAction } from '../command.ts';
import { catalogueFor } from '../locales/catalogue.ts';
import { namedPage } from '../named-page.ts';
import { redraw, reply, update } from '../send.ts';
import { openingOf } from '../shown-message.ts';
import { picturesOf } from '../shown-pictures.ts';
import { drawPage, type PageOptions } from '../views/passage.ts';
import { notice } from '../views/view.ts';

/** Shows a private answer to everybody in the channel, in the name of the one who asked. */
export const share: ButtonAction = {
  action: 'share',

  async execute(interaction, fields, context) {
    const named = await namedPage(interaction, fields, context);
    if (!named) return;
    const { page: shown, passage, library } = named;
    const t = catalogueFor(interaction.locale);
    const { id } = interaction.message;
    if (underWay.has(id)) return reply(interaction, notice(t.ask.shared));
    underWay.add(id);
    try {
      const pictures = await picturesOf([passage], context.pictures);
      const opening = openingOf(interaction);
      const quizzable = library.bank.mayBeAbout(passage.id);
      const draw = (options: PageOptions) =>
        drawPage(passage, shown, opening, t, { pictures, quizzable, ...options });
      const inPlace = !interaction.deferred;
      // Without the button first: what was shared is not shared again.
      await (inPlace ? update(interaction, draw({})) : reply(interaction, notice(t.ask.shared)));
      const sharer = `-# ${t.ask.sharedBy(`<@${interaction.user.id}>`)}`;
      try {
        await reply(interaction, draw({ sharer }));
      } catch (error) {
        if (inPlace) await redraw(interaction, draw({ shareable: true }));
        throw error;
      }
    } finally {
      underWay.delete(id);
    }
  },
};

/** Messages that are being shared: a second press may be on its way before the button is gone. */
const underWay = new Set<string>();
