import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type InteractionReplyOptions,
  MessageFlags,
} from 'discord.js';
import { notice, type View } from './views/view.ts';

type Interaction = ButtonInteraction | ChatInputCommandInteraction;

/**
 * Answers a command or a button with a message of its own. After a deferral that everybody sees, a view for
 * one person is sent in place of the waiting message, whose visibility Discord has fixed.
 */
export async function reply(interaction: Interaction, view: View): Promise<void> {
  if (!interaction.deferred) {
    await interaction.reply({ ...content(view), flags: flags(view) });
  } else if (view.ephemeral && !interaction.ephemeral) {
    // The first follow-up would fill the waiting message and stay public, so that one gets a text first.
    await interaction.editReply({ ...content(notice('…')), flags: MessageFlags.IsComponentsV2 });
    await interaction.followUp({ ...content(view), flags: flags(view) });
    await interaction.deleteReply();
  } else {
    await interaction.editReply({ ...content(view), flags: MessageFlags.IsComponentsV2 });
  }
}

/** Redraws the message a button belongs to. */
export async function update(interaction: ButtonInteraction, view: View): Promise<void> {
  const message = { ...content(view), flags: MessageFlags.IsComponentsV2 } as const;
  await (interaction.deferred ? interaction.editReply(message) : interaction.update(message));
}

/** Says that an answer is coming. */
export async function deferReply(interaction: Interaction, ephemeral: boolean): Promise<void> {
  await interaction.deferReply(ephemeral ? { flags: MessageFlags.Ephemeral } : {});
}

function content(view: View): Pick<InteractionReplyOptions, 'components' | 'allowedMentions'> {
  // Handing over finished JSON spares discord.js its conversion of every key to snake case.
  return { components: [{ toJSON: () => view.container }], allowedMentions: { parse: [] } };
}

function flags({ ephemeral }: View): number {
  return MessageFlags.IsComponentsV2 | (ephemeral ? MessageFlags.Ephemeral : 0);
}
