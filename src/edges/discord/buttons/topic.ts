import type { ButtonAction } from '../command.ts';
import { catalogueFor } from '../locales/catalogue.ts';
import { deferReply, reply, update } from '../send.ts';
import { isOwnMessage, topicsOf } from '../shown-message.ts';
import { picturesOf } from '../shown-pictures.ts';
import { drawTopic } from '../views/topic.ts';
import { notice } from '../views/view.ts';

/** Opens a nearby topic where the notes had no answer; the other topics stay at hand. */
export const topic: ButtonAction = {
  action: 'topic',

  async execute(interaction, [id], context) {
    const t = catalogueFor(interaction.locale);
    const library = await context.library.get(() => deferReply(interaction, true));
    const passage = library.passage(id ?? '');
    if (!passage) return reply(interaction, notice(t.ask.gone(context.mention('ask'))));

    const pictures = await picturesOf([passage], context.pictures);
    const view = drawTopic(passage, topicsOf(interaction), t, pictures);
    if (isOwnMessage(interaction) && !interaction.deferred) return update(interaction, view);
    return reply(interaction, view);
  },
};
