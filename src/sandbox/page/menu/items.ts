import type { Channel } from '../../playground/protocol.ts';
import type { Command } from '../../state/commands.ts';
import type { ApiMessage } from '../../state/messages.ts';
import { localName } from '../localized.ts';
import { messageText } from './message-text.ts';

/** An entry of a message's menu. */
export type Item =
  | { readonly kind: 'reply' }
  /** A message command: its default name, and its name in the person's locale. */
  | { readonly kind: 'app'; readonly name: string; readonly label: string }
  | { readonly kind: 'copy'; readonly what: 'text' | 'id'; readonly text: string };

const MESSAGE_COMMAND = 3;
const EPHEMERAL = 64;

/** What can be done with a message. One that only its reader sees can't be replied to, nor given to an app. */
export function itemsOf(
  message: ApiMessage,
  channel: Channel,
  commands: readonly Command[],
  locale: string,
): readonly Item[] {
  const isShared = (message.flags & EPHEMERAL) === 0;
  const apps = commands.filter(({ type, id }) => type === MESSAGE_COMMAND && channel.offered.includes(id));
  const text = messageText(message);
  return [
    ...(isShared ? [{ kind: 'reply' } as const] : []),
    ...(isShared ? apps.map((command) => appItem(command, locale)) : []),
    ...(text === '' ? [] : [{ kind: 'copy', what: 'text', text } as const]),
    { kind: 'copy', what: 'id', text: message.id },
  ];
}

function appItem(command: Command, locale: string): Item {
  return { kind: 'app', name: command.name, label: localName(command, locale) };
}

/** Where the focus goes in a menu of `count` items; `null` for a key that does not move it. */
export function movedFocus(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (from + 1) % count;
    case 'ArrowUp':
      return (from <= 0 ? count : from) - 1;
    case 'Home':
    case 'PageUp':
      return 0;
    case 'End':
    case 'PageDown':
      return count - 1;
    default:
      return null;
  }
}
