import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type InteractionReplyOptions,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { CHOICES } from './limits.ts';
import { notice, type View } from './views/view.ts';

/** What was used on a message of ours. */
export type OnMessage = ButtonInteraction | StringSelectMenuInteraction | ModalMessageModalSubmitInteraction;
/** What a member can do that gets a message as answer. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction
  | OnMessage;

/**
 * Answers with a message of its own. After a deferral that everybody sees, a view for one person is sent in
 * place of the waiting message, whose visibility Discord has fixed. What was answered before is followed up.
 */
export async function reply(interaction: Answerable, view: View): Promise<void> {
  const isNew = !interaction.replied && !interaction.deferred;
  if (isNew && isHeavy(view)) await deferReply(interaction, view.ephemeral);
  if (interaction.replied) {
    await interaction.followUp({ ...content(view), flags: flags(view) });
  } else if (!interaction.deferred) {
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

/** Redraws the message that a button or select belongs to; its pictures make room for the view's. */
export async function update(interaction: OnMessage, view: View): Promise<void> {
  const message = { ...content(view), attachments: [], flags: MessageFlags.IsComponentsV2 } as const;
  if (!interaction.deferred && isHeavy(view)) await interaction.deferUpdate();
  await (interaction.deferred ? interaction.editReply(message) : interaction.update(message));
}

/** Redraws the message once more, after `update`. */
export async function redraw(interaction: OnMessage, view: View): Promise<void> {
  await interaction.editReply({ ...content(view), attachments: [], flags: MessageFlags.IsComponentsV2 });
}

/** Answers one person with a text and a file. */
export async function sendFile(
  interaction: ChatInputCommandInteraction,
  content: string,
  file: { readonly name: string; readonly text: string },
): Promise<void> {
  const files = [{ name: file.name, attachment: Buffer.from(file.text) }];
  const allowedMentions = { parse: [] };
  await interaction.reply({ content, files, allowedMentions, flags: MessageFlags.Ephemeral });
}

/** Says that an answer is coming. */
export async function deferReply(interaction: Answerable, ephemeral: boolean): Promise<void> {
  await interaction.deferReply(ephemeral ? { flags: MessageFlags.Ephemeral } : {});
}

/** Whether its pictures may take longer to be sent than Discord waits for a first response. */
function isHeavy({ files }: View): boolean {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0) > CHOICES.directUpload;
}

function content(view: View): Pick<InteractionReplyOptions, 'components' | 'allowedMentions' | 'files'> {
  const files = view.files.map(({ name, bytes }) => ({ name, attachment: Buffer.from(bytes) }));
  return {
    // Handing over finished JSON spares discord.js its conversion of every key to snake case.
    components: [{ toJSON: () => view.container }],
    allowedMentions: { parse: [] },
    ...(files.length === 0 ? {} : { files }),
  };
}

function flags({ ephemeral }: View): number {
  return MessageFlags.IsComponentsV2 | (ephemeral ? MessageFlags.Ephemeral : 0);
}
