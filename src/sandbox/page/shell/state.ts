import type { FromServer, Hello, LiveEvent, Reply } from '../../playground/protocol.ts';
import type { ApiMessage } from '../../state/messages.ts';
import { gistOf } from './gist.ts';

export type World = Omit<Hello, 'type' | 'now'>;

/** What a page knows. */
export interface Shell {
  /** What the last hello said, with all that happened since; `null` before the first. */
  readonly world: World | null;
  readonly isConnected: boolean;
  /** What the playground's clock is ahead of the browser's, in milliseconds. */
  readonly clockAhead: number;
  /** Id of the channel that is in front of the visitor now; `null` while they look elsewhere. */
  readonly reading: string | null;
  /** By channel id: messages of others that came while it was not being read; absent: none. */
  readonly unread: Readonly<Record<string, number>>;
  /** The newest message of somebody else that came, or came to say something else, while the page was open. */
  readonly news: ApiMessage | null;
}

export type ShellEvent =
  /** `at`: by the browser's clock, epoch milliseconds. */
  | { readonly kind: 'heard'; readonly from: Exclude<FromServer, Reply>; readonly at: number }
  | { readonly kind: 'connection'; readonly isOpen: boolean }
  | { readonly kind: 'reading'; readonly channel: string | null };

/** Nothing heard yet. */
export const NOTHING_KNOWN: Shell = {
  world: null,
  isConnected: true,
  clockAhead: 0,
  reading: null,
  unread: {},
  news: null,
};

/** What a page knows after an event. */
export function reduce(shell: Shell, event: ShellEvent): Shell {
  switch (event.kind) {
    case 'connection':
      return event.isOpen === shell.isConnected ? shell : { ...shell, isConnected: event.isOpen };
    case 'reading':
      return { ...read(shell, event.channel), reading: event.channel };
    case 'heard':
      return hear(shell, event.from, event.at);
  }
}

function hear(shell: Shell, from: Exclude<FromServer, Reply>, at: number): Shell {
  switch (from.type) {
    case 'hello': {
      const { type: _, now, ...world } = from;
      const missed = shell.world === null ? [] : missedBetween(shell.world, world);
      return missed.reduce(noticed, { ...shell, world, clockAhead: now - at });
    }
    case 'clock':
      return { ...shell, clockAhead: from.now - at };
    case 'event': {
      const changed = changeMessages(shell, from);
      if (changed === shell) return shell;
      if (from.name === 'MESSAGE_CREATE') return noticed(changed, from.data);
      return from.name === 'MESSAGE_UPDATE' && saysSomethingElse(shell, from.data)
        ? { ...changed, news: from.data }
        : changed;
    }
  }
}

/** An edit counts where the visitor looks: a button there may have turned the page. */
function saysSomethingElse({ world, reading }: Shell, message: ApiMessage): boolean {
  const channel = world?.channels.find(({ id }) => id === reading);
  const before = channel?.messages.find(({ id }) => id === message.id);
  return before !== undefined && gistOf(before) !== gistOf(message);
}

/** What came while the connection was lost. */
function missedBetween(before: World, after: World): ApiMessage[] {
  return after.channels.flatMap(({ id, messages }) => {
    const known = before.channels.find((channel) => channel.id === id)?.messages ?? [];
    const last = known.at(-1);
    return messages.filter((message) => last === undefined || BigInt(message.id) > BigInt(last.id));
  });
}

function noticed(shell: Shell, message: ApiMessage): Shell {
  const { author, channel_id: channel } = message;
  if (author.id === shell.world?.me.id) return shell;
  if (channel === shell.reading) return { ...shell, news: message };
  return {
    ...shell,
    news: message,
    unread: { ...shell.unread, [channel]: (shell.unread[channel] ?? 0) + 1 },
  };
}

function read(shell: Shell, channel: string | null): Shell {
  if (channel === null || shell.unread[channel] === undefined) return shell;
  const { [channel]: _, ...unread } = shell.unread;
  return { ...shell, unread };
}

function changeMessages(shell: Shell, event: LiveEvent): Shell {
  const { world } = shell;
  const channel = world?.channels.find(({ id }) => id === event.data.channel_id);
  if (world === null || channel === undefined) return shell;
  const messages = changed(channel.messages, event);
  if (messages === channel.messages) return shell;
  const channels = world.channels.map((one) => (one === channel ? { ...channel, messages } : one));
  return { ...shell, world: { ...world, channels } };
}

/** An event about a message that is known already, or not known at all, may overtake the hello: both are harmless. */
function changed(messages: readonly ApiMessage[], { name, data }: LiveEvent): readonly ApiMessage[] {
  const known = messages.some(({ id }) => id === data.id);
  switch (name) {
    case 'MESSAGE_CREATE':
      return known ? messages : [...messages, data];
    case 'MESSAGE_UPDATE':
      return known ? messages.map((message) => (message.id === data.id ? data : message)) : messages;
    case 'MESSAGE_DELETE':
      return known ? messages.filter(({ id }) => id !== data.id) : messages;
  }
}
