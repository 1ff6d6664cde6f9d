import type { Channel, Hello, Person } from '../../../src/sandbox/playground/protocol.ts';
import type { ApiMessage } from '../../../src/sandbox/state/messages.ts';

export const lin: Person = { id: '21', slug: 'lin', name: '林晓', isBot: false, isAdmin: false };
export const maya: Person = { id: '22', slug: 'maya', name: 'Maya', isBot: false, isAdmin: false };

/** A message as the sandbox gives it out: 20:00 on some evening unless `timestamp` says otherwise. */
export function said(by: Person, id: string, given: Partial<ApiMessage> = {}): ApiMessage {
  return {
    id,
    channel_id: '1',
    type: 0,
    author: {
      id: by.id,
      username: by.name,
      discriminator: '0',
      global_name: null,
      avatar: null,
      bot: by.isBot,
      public_flags: 0,
      flags: 0,
      banner: null,
      accent_color: null,
      avatar_decoration_data: null,
      primary_guild: null,
    },
    content: `message ${id}`,
    timestamp: '2026-11-22T20:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    flags: 0,
    pinned: false,
    ...given,
  };
}

export function channel(id: string, name: string, messages: readonly ApiMessage[] = []): Channel {
  return { id, name, kind: 'text', topic: null, messages, offered: [] };
}

/** What 林晓 is told first. */
export function hello(channels: readonly Channel[], now = 0): Hello {
  return {
    type: 'hello',
    server: { id: '9', name: 'Study group' },
    me: lin,
    locale: 'zh-CN',
    people: [lin, maya],
    roles: [],
    channels,
    commands: [],
    now,
  };
}
