import type { OptionValues } from '../driver/command-data.ts';
import type { FieldValues } from '../driver/modal-data.ts';
import type { Modal } from '../rules/modal.ts';
import type { Command } from '../state/commands.ts';
import type { Choice } from '../state/interactions.ts';
import type { ApiMessage } from '../state/messages.ts';

/**
 * What the page and the playground say to each other over one websocket, a JSON object a frame. The page says first
 * who it is: `/live?as=<person>&locale=<Discord locale>`, the locale for whoever has not chosen one yet.
 */

/** Somebody of the made-up server, or the bot. */
export interface Person {
  readonly id: string;
  /** Names them in the page's address: `lin`. */
  readonly slug: string;
  readonly name: string;
  readonly isBot: boolean;
  /** Manages the server. */
  readonly isAdmin: boolean;
}

export interface Channel {
  readonly id: string;
  /** Without the `#`; of direct messages the bot's name. */
  readonly name: string;
  readonly kind: 'text' | 'direct';
  readonly topic: string | null;
  /** Those that this person sees, oldest first. */
  readonly messages: readonly ApiMessage[];
  /** Ids of the commands that Discord would offer this person here. */
  readonly offered: readonly string[];
}

/** All that a page shows when it is opened, or when the person's locale or the commands have changed. */
export interface Hello {
  readonly type: 'hello';
  readonly server: { readonly id: string; readonly name: string };
  readonly me: Person;
  /** Of the person; decides the texts of commands and of the page itself. */
  readonly locale: string;
  readonly people: readonly Person[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly channels: readonly Channel[];
  readonly commands: readonly Command[];
  /** By the playground's clock, epoch milliseconds. */
  readonly now: number;
}

/** What a Discord client of this person would hear from its gateway; of messages only those that they see. */
export type LiveEvent =
  | { readonly type: 'event'; readonly name: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE'; readonly data: ApiMessage }
  | {
      readonly type: 'event';
      readonly name: 'MESSAGE_DELETE';
      readonly data: { readonly id: string; readonly channel_id: string };
    };

/** The clock was moved. */
export interface ClockMoved {
  readonly type: 'clock';
  readonly now: number;
}

/** What became of something that the page asked for. */
export interface Reply {
  readonly type: 'reply';
  /** As the page numbered it. */
  readonly to: number;
  readonly result: Result;
}

export type Result =
  /** What it led to is told by events. */
  | { readonly kind: 'done' }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  /** `modal`: names it when it is submitted. */
  | { readonly kind: 'modal'; readonly modal: number; readonly form: Modal }
  /** `silent`: the bot did not answer in time; `impossible`: Discord's client would not do it, `text` says why. */
  | { readonly kind: 'failed'; readonly reason: 'silent' }
  | { readonly kind: 'failed'; readonly reason: 'impossible'; readonly text: string };

export type FromServer = Hello | LiveEvent | ClockMoved | Reply;

/** What a person does. Channels, messages and people by id, commands and options by their default names. */
export type Action =
  | {
      readonly do: 'command';
      readonly channel: string;
      readonly name: string;
      readonly options: OptionValues;
    }
  | {
      readonly do: 'autocomplete';
      readonly channel: string;
      readonly name: string;
      readonly option: string;
      readonly partial: string;
      /** What stands in the options; of a subcommand nested under its name. */
      readonly options: OptionValues;
    }
  | {
      readonly do: 'messageCommand';
      readonly channel: string;
      readonly message: string;
      readonly name: string;
    }
  | { readonly do: 'press'; readonly channel: string; readonly message: string; readonly customId: string }
  | {
      readonly do: 'select';
      readonly channel: string;
      readonly message: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  | { readonly do: 'submit'; readonly modal: number; readonly values: FieldValues }
  | {
      readonly do: 'write';
      readonly channel: string;
      readonly content: string;
      readonly replyTo: string | null;
    }
  | { readonly do: 'setLocale'; readonly locale: string }
  /** Only the admin may; forward alone. */
  | { readonly do: 'moveClock'; readonly ms: number };

/** @param id numbered by the page, upwards */
export type FromPage = Action & { readonly id: number };
