import { canShare } from '../answer-question.ts';
import type { ButtonAction } from '../command.ts';
import { catalogueFor } from '../locales/catalogue.ts';
import { parseRefs } from '../passage-ref.ts';
import { deferReply, reply, update } from '../send.ts';
import { isEphemeral, isOwnMessage, openingOf, sharerOf } from '../shown-message.ts';
import { picturesOf } from '../shown-pictures.ts';
import { drawPage } from '../views/passage.ts';
import { notice } from '../views/view.ts';

/**
 * Turns to another passage of an answer: in the message itself for the one who asked, in a message of their
 * own for everybody else.
 */
export const page: ButtonAction = {
  action: 'page',

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
    // A deferred reply is a message of its own already.
    const inPlace = isOwnMessage(interaction) && !interaction.deferred;
    const isPrivate = !inPlace || isEphemeral(interaction);
    const shareable = isPrivate && canShare(interaction);
    const options = { pictures, shareable, sharer: inPlace ? sharerOf(interaction) : '' };
    const view = drawPage(passage, { refs, index }, openingOf(interaction), t, options);
    if (inPlace) return update(interaction, view);
    return reply(interaction, { ...view, ephemeral: true });
  },
};
