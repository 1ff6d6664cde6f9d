import type { ButtonAction } from '../command.ts';
import { catalogueFor } from '../locales/catalogue.ts';
import { reply, update } from '../send.ts';
import { isOwnMessage } from '../shown-message.ts';
import { notice } from '../views/view.ts';

/** Deletes what is kept about the one who presses, and says how much it was. */
export const privacyDelete: ButtonAction = {
  action: 'privacy-delete',

  async execute(interaction, _, { privacy }) {
    const { privacy: words } = catalogueFor(interaction.locale);
    const view = notice(words.deleted(await privacy.delete(interaction.user.id)));
    await (isOwnMessage(interaction) ? update(interaction, view) : reply(interaction, view));
  },
};
