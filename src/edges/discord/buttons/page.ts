import { canShare } from '../answer-question.ts';
import type { ButtonAction } from '../command.ts';
import { catalogueFor } from '../locales/catalogue.ts';
import { namedPage } from '../named-page.ts';
import { reply, update } from '../send.ts';
import { isEphemeral, isOwnMessage, openingOf, sharerOf } from '../shown-message.ts';
import { picturesOf } from '../shown-pictures.ts';
import { drawPage } from '../views/passage.ts';

/**
 * Turns to another passage of an answer: in the message itself for the one who asked, in a message of their
 * own for everybody else.
 */
export const page: ButtonAction = {
  action: 'page',

  async execute(interaction, fields, context) {
    const named = await namedPage(interaction, fields, context);
    if (!named) return;
    const { page: shown, passage, library } = named;
    const t = catalogueFor(interaction.locale);
    const pictures = await picturesOf([passage], context.pictures);
    // A deferred reply is a message of its own already.
    const inPlace = isOwnMessage(interaction) && !interaction.deferred;
    const isPrivate = !inPlace || isEphemeral(interaction);
    const shareable = isPrivate && canShare(interaction);
    const quizzable = library.bank.mayBeAbout(passage.id);
    const options = { pictures, shareable, quizzable, sharer: inPlace ? sharerOf(interaction) : '' };
    const view = drawPage(passage, shown, openingOf(interaction), t, options);
    if (inPlace) return update(interaction, view);
    return reply(interaction, { ...view, ephemeral: true });
  },
};
