import { randomUUID } from 'node:crypto';
import { INTERACTION } from '../limits.ts';
import { channelPermissions } from '../state/access.ts';
import type { DmChannel, Guild, GuildChannel, Member, User } from '../state/entities.ts';
import type { Answer, Interaction, InteractionType } from '../state/interactions.ts';
import type { CommandNames, InteractionMetadata, StoredMessage } from '../state/messages.ts';
import { dmPayload, guildChannelPayload, interactionMemberPayload, userPayload } from '../state/payloads.ts';
import { IN_DIRECT_MESSAGES } from '../state/permissions.ts';
import type { World } from '../world.ts';

/** Where somebody acts: in a channel of a server that they are in, or in their direct messages with the bot. */
export type Place =
  | { readonly channel: GuildChannel; readonly guild: Guild; readonly member: Member }
  | { readonly channel: DmChannel; readonly guild: null; readonly member: null };

export interface NewInteraction {
  readonly type: InteractionType;
  readonly place: Place;
  readonly user: User;
  /** The part that differs between commands, components and modals. */
  readonly data: object;
  readonly source: StoredMessage | null;
  /** For a modal submit: the interaction that opened the modal. */
  readonly openedBy: InteractionMetadata | null;
  /** Of a command. */
  readonly command: CommandNames | null;
  /** What a user or message command is used on. */
  readonly target: Pick<InteractionMetadata, 'target_user' | 'target_message_id'>;
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
      createdAt: world.clock.elapsed(),
      userId: given.user.id,
      guildId: given.place.guild?.id ?? null,
      channelId: given.place.channel.id,
      source: given.source,
      metadata: metadata(id, given),
      command: given.command,
      answer: null,
      original: null,
      onAnswer: (answer) => {
        callOff();
        resolve({ interaction, answer });
      },
    };
    world.interactions.add(interaction);
    const data = payload(world, interaction, given);
    world.publish({ name: 'INTERACTION_CREATE', data, guildId: interaction.guildId, intent: 0 });
  });
}

function metadata(id: string, given: NewInteraction): InteractionMetadata {
  const common = {
    id,
    type: given.type,
    user: userPayload(given.user),
    authorizing_integration_owners: owners(given.place),
    ...given.target,
  };
  if (given.openedBy !== null) return { ...common, triggering_interaction_metadata: given.openedBy };
  return given.source === null ? common : { ...common, interacted_message_id: given.source.api.id };
}

/** The application is installed in servers, never by users: the server, or "0" in a direct message. */
function owners({ guild }: Place) {
  return { '0': guild?.id ?? '0' };
}

/** interactions/receiving-and-responding#interaction-object */
function payload(world: World, interaction: Interaction, given: NewInteraction): object {
  const { place, user, source } = given;
  return {
    id: interaction.id,
    application_id: world.application.id,
    type: interaction.type,
    data: given.data,
    ...placeFields(world, place, user),
    channel_id: place.channel.id,
    token: interaction.token,
    version: 1,
    ...(source === null ? {} : { message: source.api }),
    locale: user.locale,
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: owners(place),
    attachment_size_limit: INTERACTION.attachmentSize,
  };
}

function placeFields(world: World, { guild, channel, member }: Place, user: User): object {
  if (guild === null) {
    return {
      channel: dmPayload(channel),
      user: userPayload(user),
      app_permissions: IN_DIRECT_MESSAGES.toString(),
      context: 1,
    };
  }
  const bot = guild.members.get(world.application.bot.id);
  const permissions = channelPermissions(guild, channel, member);
  const ofBot = bot === undefined ? 0n : channelPermissions(guild, channel, bot);
  return {
    guild: { id: guild.id, locale: guild.preferredLocale, features: [] },
    guild_id: guild.id,
    guild_locale: guild.preferredLocale,
    channel: { ...guildChannelPayload(channel), permissions: permissions.toString() },
    member: interactionMemberPayload(member, permissions),
    app_permissions: ofBot.toString(),
    context: 0,
  };
}
