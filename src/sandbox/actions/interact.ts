import { randomUUID } from 'node:crypto';
import { INTERACTION } from '../limits.ts';
import type { Channel, Guild, Member } from '../state/entities.ts';
import type { Answer, Interaction, InteractionType } from '../state/interactions.ts';
import type { InteractionMetadata, StoredMessage } from '../state/messages.ts';
import { channelPayload, interactionMemberPayload, userPayload } from '../state/payloads.ts';
import type { World } from '../world.ts';

export interface NewInteraction {
  readonly type: InteractionType;
  readonly guild: Guild;
  readonly channel: Channel;
  readonly member: Member;
  /** The part that differs between commands, components and modals. */
  readonly data: object;
  readonly source: StoredMessage | null;
  /** For a modal submit: the interaction that opened the modal. */
  readonly openedBy: InteractionMetadata | null;
}

/** The application said nothing within three seconds. */
export class NoAnswerError extends Error {
  constructor() {
    super('The application did not respond');
    this.name = 'NoAnswerError';
  }
}

export interface Asked {
  readonly interaction: Interaction;
  readonly answer: Answer;
}

/** Sends INTERACTION_CREATE and waits for the first response. Rejects with NoAnswerError after 3 s. */
export function interact(world: World, given: NewInteraction): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const callOff = world.clock.after(INTERACTION.firstResponse, () => reject(new NoAnswerError()));
    const id = world.newId();
    const interaction: Interaction = {
      id,
      token: Buffer.from(`interaction:${id}:${randomUUID()}`).toString('base64url'),
      type: given.type,
      createdAt: world.clock.now(),
      userId: given.member.user.id,
      guildId: given.guild.id,
      channelId: given.channel.id,
      source: given.source,
      metadata: metadata(id, given),
      answer: null,
      original: null,
      onAnswer: (answer) => {
        callOff();
        resolve({ interaction, answer });
      },
    };
    world.interactions.add(interaction);
    const data = payload(world, interaction, given);
    world.publish({ name: 'INTERACTION_CREATE', data, guildId: given.guild.id, intent: 0 });
  });
}

function metadata(id: string, given: NewInteraction): InteractionMetadata {
  const common = {
    id,
    type: given.type,
    user: userPayload(given.member.user),
    authorizing_integration_owners: { '0': given.guild.id },
  };
  if (given.openedBy !== null) return { ...common, triggering_interaction_metadata: given.openedBy };
  return given.source === null ? common : { ...common, interacted_message_id: given.source.api.id };
}

/** interactions/receiving-and-responding#interaction-object */
function payload(world: World, interaction: Interaction, given: NewInteraction): object {
  const { guild, channel, member, source } = given;
  const bot = guild.members.get(world.application.bot.id);
  const { permissions } = member;
  return {
    id: interaction.id,
    application_id: world.application.id,
    type: interaction.type,
    data: given.data,
    guild: { id: guild.id, locale: guild.preferredLocale, features: [] },
    guild_id: guild.id,
    guild_locale: guild.preferredLocale,
    channel: { ...channelPayload(channel), permissions: permissions.toString() },
    channel_id: channel.id,
    member: interactionMemberPayload(member, permissions),
    token: interaction.token,
    version: 1,
    ...(source === null ? {} : { message: source.api }),
    app_permissions: (bot?.permissions ?? 0n).toString(),
    locale: member.locale,
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: { '0': guild.id },
    context: 0,
    attachment_size_limit: INTERACTION.attachmentSize,
  };
}
