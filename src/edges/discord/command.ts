import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Logger } from 'pino';
import type { LibrarySource } from './library-source.ts';

/** What commands and buttons work with. */
export interface BotContext {
  readonly library: LibrarySource;
  readonly log: Logger;
  /** How a message names a command: a mention that Discord shows in the reader's language, or `/name`. */
  readonly mention: (command: string) => string;
}

/** A slash command. Adding one is a file here and a line in `commands/list.ts`. */
export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(interaction: ChatInputCommandInteraction, context: BotContext): Promise<void>;
}

/** What happens when a button is pressed whose `custom_id` names this action. */
export interface ButtonAction {
  readonly action: string;
  /** @param fields as written into the `custom_id`, so anything may stand there */
  execute(interaction: ButtonInteraction, fields: readonly string[], context: BotContext): Promise<void>;
}
