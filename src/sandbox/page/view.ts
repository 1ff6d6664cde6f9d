import type { Action, Channel, Person, Result } from '../playground/protocol.ts';
import type { Command } from '../state/commands.ts';

/** What drawing a message needs to know of its surroundings. */
export interface View {
  /** Id. */
  readonly server: string;
  readonly me: Person;
  /** Discord's locale: `en-US`, `zh-CN`, `zh-TW` and so on. */
  readonly locale: string;
  readonly people: readonly Person[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly channels: readonly Pick<Channel, 'id' | 'name' | 'kind'>[];
  /** All that are registered, whether or not they are offered. */
  readonly commands: readonly Command[];
  /** By the playground's clock, epoch milliseconds. */
  readonly now: number;
}

/** Asks the playground for something. Never rejects: a lost connection is `failed`, too. */
export type Ask = (action: Action) => Promise<Result>;
