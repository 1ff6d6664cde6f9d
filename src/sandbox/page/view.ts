import type { Action, Channel, Person, Result } from '../playground/protocol.ts';

/** What drawing a message needs to know of its surroundings. */
export interface View {
  readonly me: Person;
  /** Discord's locale: `en-US`, `zh-CN`, `zh-TW` and so on. */
  readonly locale: string;
  readonly people: readonly Person[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly channels: readonly Pick<Channel, 'id' | 'name' | 'kind'>[];
  /** By the playground's clock, epoch milliseconds. */
  readonly now: number;
}

/** Asks the playground for something. Never rejects: a lost connection is `failed`, too. */
export type Ask = (action: Action) => Promise<Result>;
