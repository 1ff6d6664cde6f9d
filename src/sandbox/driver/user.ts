import { openDm } from '../actions/direct.ts';
import { type Asked, interact, type NewInteraction, type Place } from '../actions/interact.ts';
import { LOCALES } from '../rules/checks.ts';
import type { Command } from '../state/commands.ts';
import type { User } from '../state/entities.ts';
import type { Choice } from '../state/interactions.ts';
import type { StoredMessage } from '../state/messages.ts';
import { userPayload } from '../state/payloads.ts';
import { PERMISSION } from '../state/permissions.ts';
import type { World } from '../world.ts';
import {
  type FilledOption,
  fillCommand,
  fillForAutocomplete,
  namesOf,
  type OptionValues,
} from './command-data.ts';
import { NotPossibleError } from './errors.ts';
import { type ComponentRef, checkValues, findButton, findSelect } from './find-control.ts';
import { type FieldValues, submitted } from './modal-data.ts';
import { offeredCommand, offeredCommands } from './offered.ts';
import { type ChannelRef, placeOf } from './place.ts';
import { type Kind, referencesIn, resolve } from './resolved.ts';
import { type OpenModal, Shown } from './shown.ts';
import { type Words, writeMessage } from './write.ts';

const SELECT_KINDS: Readonly<Record<number, Kind>> = { 5: 'user', 6: 'role', 7: 'mentionable', 8: 'channel' };

/** The direct messages of a person with the bot. */
export interface SandboxDm {
  readonly id: string;
}

/**
 * A person at their Discord client. They act in the channels of every server they are in and in their direct
 * messages with the bot. What Discord's own client would not let them do throws NotPossibleError; an
 * application that stays silent for three seconds throws NoAnswerError.
 */
export class SandboxUser {
  readonly id: string;
  readonly name: string;
  protected readonly world: World;
  protected readonly user: User;

  constructor(world: World, user: User) {
    this.id = user.id;
    this.name = user.username;
    this.world = world;
    this.user = user;
  }

  /** Whether the bot's direct messages reach them (default yes). When not, sending one is refused with 50007. */
  get acceptsDms(): boolean {
    return this.user.acceptsDms;
  }

  set acceptsDms(accepts: boolean) {
    this.user.acceptsDms = accepts;
  }

  /** The language of their client: one of Discord's locales. */
  get locale(): string {
    return this.user.locale;
  }

  set locale(locale: string) {
    if (!LOCALES.has(locale)) throw new NotPossibleError(`Discord has no locale "${locale}"`);
    this.user.locale = locale;
  }

  /**
   * Their direct messages with the bot: a channel like any other for the methods here.
   * @param options `id`: for the channel, if nobody has opened it yet; default: a new one
   */
  openDm(options: { readonly id?: string } = {}): SandboxDm {
    return { id: openDm(this.world, this.user, options.id).id };
  }

  /** The commands that Discord's client offers them in a channel. */
  offered(channel: ChannelRef): readonly Command[] {
    return offeredCommands(this.world, placeOf(this.world, this.user, channel), this.user);
  }

  /** Uses a slash command, by its default name, and waits for the first response. */
  async command(channel: ChannelRef, name: string, options: OptionValues = {}): Promise<Shown> {
    const place = placeOf(this.world, this.user, channel);
    const command = offeredCommand(this.world, place, this.user, 1, name);
    const filled = fillCommand(command, options);
    const data = commandData(this.world, place, command, filled);
    return this.#shown(
      await this.#ask({ type: 2, place, data, command: namesOf(command, filled, this.locale) }),
    );
  }

  /** Uses a user command (context menu of a person) on somebody, and waits for the first response. */
  async userCommand(channel: ChannelRef, name: string, target: { readonly id: string }): Promise<Shown> {
    const place = placeOf(this.world, this.user, channel);
    const command = offeredCommand(this.world, place, this.user, 2, name);
    const resolved = resolve(this.world, place, [{ id: target.id, kind: 'user' }]);
    const data = { ...commandData(this.world, place, command, []), target_id: target.id, resolved };
    const user = this.world.users.get(target.id);
    const on = user === undefined ? {} : { target_user: userPayload(user) };
    const names = namesOf(command, [], this.locale);
    return this.#shown(await this.#ask({ type: 2, place, data, command: names, target: on }));
  }

  /** Uses a message command (context menu of a message), where the message is, and waits for the first response. */
  async messageCommand(name: string, shown: Shown): Promise<Shown> {
    const { api } = this.#visible(shown);
    const place = placeOf(this.world, this.user, { id: api.channel_id });
    const command = offeredCommand(this.world, place, this.user, 3, name);
    const resolved = { messages: { [api.id]: api } };
    const data = { ...commandData(this.world, place, command, []), target_id: api.id, resolved };
    const names = namesOf(command, [], this.locale);
    const target = { target_message_id: api.id };
    return this.#shown(await this.#ask({ type: 2, place, data, command: names, target }));
  }

  /**
   * What the application suggests while `partial` stands in the option `option`. `others`: what stands in the other
   * options; of a subcommand they are nested under its name, and so is `option`.
   */
  async autocomplete(
    channel: ChannelRef,
    name: string,
    option: string,
    partial: string,
    others: OptionValues = {},
  ): Promise<readonly Choice[]> {
    const place = placeOf(this.world, this.user, channel);
    const command = offeredCommand(this.world, place, this.user, 1, name);
    const filled = fillForAutocomplete(command, others, option, partial);
    const data = commandData(this.world, place, command, filled);
    const { answer } = await this.#ask({ type: 4, place, data });
    return answer.kind === 'choices' ? answer.choices : [];
  }

  /** Presses a button of a message. The result says in `outcome` whether it is new or the same one, updated. */
  async press(shown: Shown, which: ComponentRef): Promise<Shown> {
    const source = this.#visible(shown);
    const place = placeOf(this.world, this.user, { id: source.api.channel_id });
    const button = findButton(source.api.components, which);
    if (!button.custom_id) throw new NotPossibleError(`"${button.label}" is a link, not a button to press`);
    const data = { component_type: 2, custom_id: button.custom_id, id: button.id };
    return this.#shown(await this.#ask({ type: 3, place, data, source }));
  }

  /** Chooses in a select. `values`: option values, or ids for users, roles and channels. */
  async select(shown: Shown, which: ComponentRef, values: readonly string[]): Promise<Shown> {
    const source = this.#visible(shown);
    const place = placeOf(this.world, this.user, { id: source.api.channel_id });
    const select = findSelect(source.api.components, which);
    checkValues(select, values);
    const { type: component_type, custom_id, id } = select;
    const kind = SELECT_KINDS[component_type];
    const chosen = kind === undefined ? [] : values.map((one) => ({ id: one, kind }));
    const resolved = kind === undefined ? {} : { resolved: resolve(this.world, place, chosen) };
    const data = { component_type, custom_id, id, values, ...resolved };
    return this.#shown(await this.#ask({ type: 3, place, data, source }));
  }

  /** Fills in and submits the modal that an answer opened. */
  async submitModal(shown: Shown, values: FieldValues): Promise<Shown> {
    const { modal } = shown;
    if (modal === null) throw new NotPossibleError('The application did not open a modal');
    const place = placeOf(this.world, this.user, { id: modal.channelId });
    const data = submitted(modal.form, values);
    return this.#shown(await this.#ask({ type: 5, place, data, source: modal.source, modal }));
  }

  /** Writes a message, and gives it back as everybody there sees it. */
  write(channel: ChannelRef, words: Words): Shown {
    const place = placeOf(this.world, this.user, channel, PERMISSION.sendMessages);
    return this.#seen(writeMessage(this.world, place, this.user, words));
  }

  /** The message behind what was shown, as it is now; a person acts on nothing older. */
  #visible(shown: Shown): StoredMessage {
    const { id, channel_id } = shown.message;
    const stored = this.world.messages.get(channel_id, id);
    if (stored === undefined) throw new NotPossibleError('The message is gone');
    if (stored.visibleTo !== null && stored.visibleTo !== this.id) {
      throw new NotPossibleError(`${this.name} cannot see this message: it is ephemeral`);
    }
    return stored;
  }

  #ask(given: {
    readonly type: NewInteraction['type'];
    readonly place: Place;
    readonly data: object;
    readonly source?: StoredMessage | null;
    readonly modal?: OpenModal;
    readonly command?: NewInteraction['command'];
    readonly target?: NewInteraction['target'];
  }): Promise<Asked> {
    const { modal, source = null, command = null, target = {}, ...rest } = given;
    return interact(this.world, {
      ...rest,
      user: this.user,
      source,
      command,
      target,
      openedBy: modal?.openedBy ?? null,
    });
  }

  #shown({ interaction, answer }: Asked): Shown {
    if ('message' in answer) return this.#seen(answer.message, answer.kind);
    if (answer.kind !== 'modal') throw new NotPossibleError('The application answered with suggestions');
    const { channelId, source, metadata } = interaction;
    const form = answer.modal;
    const modal = { form, title: form.title, channelId, source, openedBy: metadata };
    return new Shown({ outcome: 'modal', stored: null, modal, watch: () => {} });
  }

  #seen(stored: StoredMessage, outcome: Shown['outcome'] = 'seen'): Shown {
    const watch = (id: string, then: () => void) => this.world.messages.watch(id, then);
    return new Shown({ outcome, stored, modal: null, watch });
  }
}

function commandData(world: World, place: Place, command: Command, options: readonly FilledOption[]): object {
  const references = referencesIn(options);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(options.length === 0 ? {} : { options }),
    ...(references.length === 0 ? {} : { resolved: resolve(world, place, references) }),
    ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
  };
}
