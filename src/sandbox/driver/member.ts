import { type Asked, interact, type NewInteraction } from '../actions/interact.ts';
import type { Command } from '../state/commands.ts';
import type { Channel, Guild, Member } from '../state/entities.ts';
import type { Choice, InteractionType } from '../state/interactions.ts';
import type { StoredMessage } from '../state/messages.ts';
import { may, PERMISSION } from '../state/permissions.ts';
import type { World } from '../world.ts';
import {
  type FilledOption,
  fillCommand,
  fillForAutocomplete,
  NotPossibleError,
  type OptionValues,
} from './command-data.ts';
import { type ComponentRef, checkValues, findButton, findSelect } from './find-control.ts';
import { type FieldValues, submitted } from './modal-data.ts';
import { type Kind, referencesIn, resolve } from './resolved.ts';
import { type OpenModal, Shown } from './shown.ts';

export interface ChannelRef {
  readonly id: string;
}

const SELECT_KINDS: Readonly<Record<number, Kind>> = { 5: 'user', 6: 'role', 7: 'mentionable', 8: 'channel' };

/**
 * A person in a server. What Discord's own client would not let them do throws NotPossibleError; an
 * application that stays silent for three seconds throws NoAnswerError.
 */
export class SandboxMember {
  readonly id: string;
  readonly name: string;
  readonly #world: World;
  readonly #guild: Guild;
  readonly #member: Member;

  constructor(world: World, guild: Guild, member: Member) {
    this.id = member.user.id;
    this.name = member.user.username;
    this.#world = world;
    this.#guild = guild;
    this.#member = member;
  }

  /** Uses a slash command, by its default name, and waits for the first response. */
  async command(channel: ChannelRef, name: string, options: OptionValues = {}): Promise<Shown> {
    const command = this.#command(name);
    const asked = await this.#ask(
      2,
      channel,
      commandData(this.#guild, command, fillCommand(command, options)),
    );
    return this.#shown(asked);
  }

  /** What the application suggests while `partial` stands in the option `option`. */
  async autocomplete(
    channel: ChannelRef,
    name: string,
    option: string,
    partial: string,
    others: OptionValues = {},
  ): Promise<readonly Choice[]> {
    const command = this.#command(name);
    const filled = fillForAutocomplete(command, { ...others, [option]: partial }, option);
    const { answer } = await this.#ask(4, channel, commandData(this.#guild, command, filled));
    return answer.kind === 'choices' ? answer.choices : [];
  }

  /** Presses a button of a message. The result says in `outcome` whether it is new or the same one, updated. */
  async press(shown: Shown, which: ComponentRef): Promise<Shown> {
    const source = this.#visible(shown);
    const button = findButton(source.api.components, which);
    if (!button.custom_id) throw new NotPossibleError(`"${button.label}" is a link, not a button to press`);
    const data = { component_type: 2, custom_id: button.custom_id, id: button.id };
    return this.#shown(await this.#ask(3, { id: source.api.channel_id }, data, source));
  }

  /** Chooses in a select. `values`: option values, or ids for users, roles and channels. */
  async select(shown: Shown, which: ComponentRef, values: readonly string[]): Promise<Shown> {
    const source = this.#visible(shown);
    const select = findSelect(source.api.components, which);
    checkValues(select, values);
    const kind = SELECT_KINDS[select.type];
    const resolved =
      kind === undefined
        ? {}
        : {
            resolved: resolve(
              this.#guild,
              values.map((id) => ({ id, kind })),
            ),
          };
    const data = {
      component_type: select.type,
      custom_id: select.custom_id,
      id: select.id,
      values,
      ...resolved,
    };
    return this.#shown(await this.#ask(3, { id: source.api.channel_id }, data, source));
  }

  /** Fills in and submits the modal that an answer opened. */
  async submitModal(shown: Shown, values: FieldValues): Promise<Shown> {
    const { modal } = shown;
    if (modal === null) throw new NotPossibleError('The application did not open a modal');
    const data = submitted(modal.form, values);
    return this.#shown(await this.#ask(5, { id: modal.channelId }, data, modal.source, modal));
  }

  #command(name: string): Command {
    const command = this.#world.commands.find(this.#guild.id, 1, name);
    if (command === undefined) throw new NotPossibleError(`No command /${name} is registered here`);
    if (command.contexts !== null && !command.contexts.includes(0)) {
      throw new NotPossibleError(`/${name} is not offered in servers`);
    }
    const needed = command.default_member_permissions;
    // "0" means nobody but administrators.
    const permissions = needed === '0' ? PERMISSION.administrator : BigInt(needed ?? 0);
    if (!may(this.#member.permissions, permissions)) {
      throw new NotPossibleError(`/${name} is not offered to ${this.name}: permissions ${needed} are needed`);
    }
    return command;
  }

  /** The message behind what was shown, as it is now; a member acts on nothing older. */
  #visible(shown: Shown): StoredMessage {
    const { id, channel_id } = shown.message;
    const stored = this.#world.messages.get(channel_id, id);
    if (stored === undefined) throw new NotPossibleError('The message is gone');
    if (stored.visibleTo !== null && stored.visibleTo !== this.id) {
      throw new NotPossibleError(`${this.name} cannot see this message: it is ephemeral`);
    }
    return stored;
  }

  #ask(
    type: InteractionType,
    where: ChannelRef,
    data: object,
    source: StoredMessage | null = null,
    modal: OpenModal | null = null,
  ): Promise<Asked> {
    const guild = this.#guild;
    const channel: Channel | undefined = guild.channels.get(where.id);
    if (channel === undefined) throw new NotPossibleError(`${this.name} is not in that channel's server`);
    const openedBy = modal?.openedBy ?? null;
    const given: NewInteraction = { type, guild, channel, member: this.#member, data, source, openedBy };
    return interact(this.#world, given);
  }

  #shown({ interaction, answer }: Asked): Shown {
    const watch = (id: string, then: () => void) => this.#world.messages.watch(id, then);
    if ('message' in answer) {
      return new Shown({ outcome: answer.kind, stored: answer.message, modal: null, watch });
    }
    if (answer.kind !== 'modal') throw new NotPossibleError('The application answered with suggestions');
    const { channelId, source, metadata } = interaction;
    const form = answer.modal;
    const modal = { form, title: form.title, channelId, source, openedBy: metadata };
    return new Shown({ outcome: 'modal', stored: null, modal, watch });
  }
}

function commandData(guild: Guild, command: Command, options: readonly FilledOption[]): object {
  const references = referencesIn(options);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(options.length === 0 ? {} : { options }),
    ...(references.length === 0 ? {} : { resolved: resolve(guild, references) }),
    ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
  };
}
