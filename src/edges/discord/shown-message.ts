import {
  type APIActionRowComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { OnMessage } from './send.ts';
import { PART } from './views/view.ts';

/** Whether the one who pressed is the one whose command or button brought the message about. */
export function isOwnMessage(interaction: OnMessage): boolean {
  return interaction.message.interactionMetadata?.user.id === interaction.user.id;
}

/** Whether only the one who pressed sees the message. */
export function isEphemeral(interaction: OnMessage): boolean {
  return interaction.message.flags.has(MessageFlags.Ephemeral);
}

/** The lines the pressed message opens with; empty when there are none. */
export function openingOf(interaction: OnMessage): string {
  const part = partOf(interaction, PART.opening);
  return part?.type === ComponentType.TextDisplay ? part.content : '';
}

/** The line that says who shared the pressed message; empty when nobody did. */
export function sharerOf(interaction: OnMessage): string {
  const part = partOf(interaction, PART.sharer);
  return part?.type === ComponentType.TextDisplay ? part.content : '';
}

/** The row of topics of the pressed message. */
export function topicsOf(
  interaction: OnMessage,
): APIActionRowComponent<APIComponentInMessageActionRow> | null {
  const part = partOf(interaction, PART.topics);
  return part?.type === ComponentType.ActionRow ? part : null;
}

function partOf(interaction: OnMessage, id: number): APIComponentInContainer | null {
  for (const component of interaction.message.components) {
    if (component.type !== ComponentType.Container) continue;
    const part = component.toJSON().components.find((candidate) => candidate.id === id);
    if (part) return part;
  }
  return null;
}
