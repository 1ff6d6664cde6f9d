import type { ButtonAction } from '../command.ts';
import { catalogueFor } from '../locales/catalogue.ts';
import { parseRefs } from '../passage-ref.ts';
import { deferReply, reply, update } from '../send.ts';
import { openingOf } from '../shown-message.ts';
import { picturesOf } from '../shown-pictures.ts';
import { drawPage } from '../views/passage.ts';
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

    const pictures = await picturesOf([passage], context.pictures);
    const opening = openingOf(interaction);
    const draw = (above: string) => drawPage(passage, { refs, index }, above, t, { pictures });
    // Without the button first: it cannot be pressed twice.
    if (!interaction.deferred) await update(interaction, draw(opening));
    else await reply(interaction, notice(t.ask.shared));
    const by = `-# ${t.ask.sharedBy(`<@${interaction.user.id}>`)}`;
    await reply(interaction, draw(opening === '' ? by : `${by}\n${opening}`));
  },
};
