import {
  type APIActionRowComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type ButtonInteraction,
  ComponentType,
} from 'discord.js';
import { PART } from './views/view.ts';

/** Whether the one who pressed is the one whose command or button brought the message about. */
export function isOwnMessage(interaction: ButtonInteraction): boolean {
  return interaction.message.interactionMetadata?.user.id === interaction.user.id;
}

/** The lines the pressed message opens with; empty when there are none. */
export function openingOf(interaction: ButtonInteraction): string {
  const part = partOf(interaction, PART.opening);
  return part?.type === ComponentType.TextDisplay ? part.content : '';
}

/** The row of topics of the pressed message. */
export function topicsOf(
  interaction: ButtonInteraction,
): APIActionRowComponent<APIComponentInMessageActionRow> | null {
  const part = partOf(interaction, PART.topics);
  return part?.type === ComponentType.ActionRow ? part : null;
}

function partOf(interaction: ButtonInteraction, id: number): APIComponentInContainer | null {
  for (const component of interaction.message.components) {
    if (component.type !== ComponentType.Container) continue;
    const part = component.toJSON().components.find((candidate) => candidate.id === id);
    if (part) return part;
  }
  return null;
}
