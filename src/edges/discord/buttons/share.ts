import type { ButtonAction } from '../command.ts';
import { catalogueFor } from '../locales/catalogue.ts';
import { parseRefs } from '../passage-ref.ts';
import { deferReply, redraw, reply, update } from '../send.ts';
import { openingOf } from '../shown-message.ts';
import { picturesOf } from '../shown-pictures.ts';
import { drawPage, type PageOptions } from '../views/passage.ts';
import { notice } from '../views/view.ts';

/** Shows a private answer to everybody in the channel, in the name of the one who asked. */
export const share: ButtonAction = {
  action: 'share',

  async execute(interaction, [position, field], context) {
    const t = catalogueFor(interaction.locale);
    const refs = parseRefs(field ?? '');
    const index = Number(position);
    const ref = refs?.[index];
    if (!refs || !ref) return reply(interaction, notice(t.error.oldButton));

    const library = await context.library.get(() => deferReply(interaction, true));
    const passage = library.passage(ref.id, ref.excerpt);
    if (!passage) return reply(interaction, notice(t.ask.gone(context.mention('ask'))));

    const { id } = interaction.message;
    if (underWay.has(id)) return reply(interaction, notice(t.ask.shared));
    underWay.add(id);
    try {
      const pictures = await picturesOf([passage], context.pictures);
      const opening = openingOf(interaction);
      const page = { refs, index };
      const draw = (options: PageOptions) => drawPage(passage, page, opening, t, { pictures, ...options });
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
