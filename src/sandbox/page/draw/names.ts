import type { Person } from '../../playground/protocol.ts';
import type { ApiMessage } from '../../state/messages.ts';
import { localName, type Named } from '../localized.ts';
import type { View } from '../view.ts';

/** Whoever wrote a message, under the name they go by here; somebody who has left keeps the message's own. */
export function authorOf(
  { author }: Pick<ApiMessage, 'author'>,
  view: Pick<View, 'people'>,
): Pick<Person, 'id' | 'name' | 'isBot'> {
  const { id, global_name, username, bot } = author;
  const known = view.people.find((person) => person.id === id);
  return known ?? { id, name: global_name ?? username, isBot: bot };
}

/** The command that a message answers, with group and subcommand; `null` where the message does not say. */
export function commandName(message: ApiMessage): string | null {
  return message.interaction?.name_localized || null;
}

/**
 * The command that a text mentions, `</quiz play:1>`; `null` if there is none of that id with such a subcommand.
 *
 * @returns `name`: its default name, whatever the text calls the command itself; `label`: as this reader sees it
 */
export function commandMentioned(
  mention: { readonly id: string; readonly name: string },
  { commands, locale }: Pick<View, 'commands' | 'locale'>,
): { readonly name: string; readonly label: string } | null {
  const command = commands.find(({ id }) => id === mention.id);
  if (command === undefined) return null;
  const named: Named[] = [command];
  let { options } = command;
  for (const word of mention.name.split(' ').slice(1)) {
    const inner = options.find(({ type, name }) => (type === 1 || type === 2) && name === word);
    if (inner === undefined) return null;
    named.push(inner);
    options = 'options' in inner ? (inner.options ?? []) : [];
  }
  return {
    name: named.map(({ name }) => name).join(' '),
    label: named.map((one) => localName(one, locale)).join(' '),
  };
}
