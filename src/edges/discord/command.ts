import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Completion } from '../../app/ask.ts';
import type { Pictures } from '../../app/pictures.ts';
import type { Services } from '../../app/services.ts';
import type { LibrarySource } from './library-source.ts';

/** What commands, buttons and selects work with. */
export interface BotContext extends Services {
  readonly library: LibrarySource;
  readonly pictures: Pictures;
  readonly log: Logger;
  /** Everything the bot offers. */
  readonly commands: readonly Command[];
  /** How a message names a command: a mention that Discord shows in the reader's language, or `/name`. */
  readonly mention: (command: string) => string;
}

/** A slash command. Adding one is a file here and a line in `commands/list.ts`. */
export interface SlashCommand {
  readonly kind: 'slash';
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(interaction: ChatInputCommandInteraction, context: BotContext): Promise<void>;
  /** What to offer while a member types into an option with `autocomplete`, best first. */
  complete?(
    interaction: AutocompleteInteraction,
    context: BotContext,
  ): readonly Completion[] | Promise<readonly Completion[]>;
}

/** A command in the menu of a message. */
export interface MessageCommand {
  readonly kind: 'message';
  readonly definition: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  execute(interaction: MessageContextMenuCommandInteraction, context: BotContext): Promise<void>;
}

export type Command = SlashCommand | MessageCommand;

/** What happens when a button is pressed whose `custom_id` names this action. */
export interface ButtonAction {
  readonly action: string;
  /** @param fields as written into the `custom_id`, so anything may stand there */
  execute(interaction: ButtonInteraction, fields: readonly string[], context: BotContext): Promise<void>;
}

/** What happens when a modal is submitted whose `custom_id` names this action. */
export interface ModalAction {
  readonly action: string;
  /** @param fields as written into the `custom_id`, so anything may stand there */
  execute(interaction: ModalSubmitInteraction, fields: readonly string[], context: BotContext): Promise<void>;
}

/** What happens when something is chosen in a select whose `custom_id` names this action. */
export interface SelectAction {
  readonly action: string;
  /** @param fields as written into the `custom_id`, so anything may stand there */
  execute(
    interaction: StringSelectMenuInteraction,
    fields: readonly string[],
    context: BotContext,
  ): Promise<void>;
}
