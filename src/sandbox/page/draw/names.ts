import type { Person } from '../../playground/protocol.ts';
import type { ApiMessage } from '../../state/messages.ts';
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
