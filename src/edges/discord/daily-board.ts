import {
  type APIChannel,
  type APIMessage,
  type Client,
  ComponentType,
  MessageFlags,
  type RawFile,
  type RequestData,
  Routes,
} from 'discord.js';
import type { Library } from '../../app/ask.ts';
import type { Allowance } from '../../app/daily/allowance.ts';
import type { Found, PostBoard, Sent } from '../../app/daily/board.ts';
import { markOf } from '../../app/daily/post-mark.ts';
import type { PostKey } from '../../app/daily-store.ts';
import type { Pictures } from '../../app/pictures.ts';
import { allowedRequest } from './allowed-request.ts';
import { canReadHistory } from './can-read-history.ts';
import { drawDailyPost } from './daily-post.ts';
import { findOwnMessage } from './find-own-message.ts';
import { catalogueFor } from './locales/catalogue.ts';
import { failureOf } from './rest-outcome.ts';
import { drawReminder } from './views/daily-reminder.ts';
import type { View } from './views/view.ts';

export interface BoardOptions {
  /** Sends with `sendAllowed`. */
  readonly client: Client<true>;
  readonly library: Promise<Library>;
  readonly pictures: Pictures;
  /** How a message names a command. */
  readonly mention: (command: string) => string;
}

/** Daily posts as messages of Discord's channels. */
export function createDailyBoard({ client, library, pictures, mention }: BoardOptions): PostBoard {
  const { rest } = client;
  const notes = async () => ({ library: await library, pictures });

  return {
    async post({ roleId }, { content, key, revealAt }, { language, allowance }) {
      if (content.kind === 'reminder') return REJECTED;
      const post = { content, date: key.date, key: markOf(key).field, revealAt };
      const drawn = await drawDailyPost(
        { ...post, shown: NOBODY_YET },
        catalogueFor(language),
        await notes(),
      );
      if (!drawn) return REJECTED;
      // The one message that tells anybody: its role, once.
      const mentions = roleId === null ? SILENT : { parse: [], roles: [roleId] };
      return send(content.channelId, key, bodyOf(drawn, roleId), mentions, drawn, allowance);
    },
    find: (channelId, key, since, allowance) => look(() => channelId, key, since, allowance),
    async redraw({ key, content, outcome, revealAt }, shown, { language, roleId }, allowance) {
      if (!content || outcome?.state !== 'done') return REJECTED;
      const post = { content, date: key.date, key: markOf(key).field, revealAt, shown };
      const drawn = await drawDailyPost(post, catalogueFor(language), await notes());
      if (!drawn) return REJECTED;
      const route = Routes.channelMessage(outcome.channelId, outcome.messageId);
      const body = { ...bodyOf(drawn, roleId), allowed_mentions: SILENT };
      return sent(allowance, (signal) => rest.patch(route, { body, signal }));
    },
    async remind({ userId, locale }, due, key, allowance) {
      const drawn = drawReminder(due, markOf(key).field, mention('remind off'), catalogueFor(locale));
      const dm = await directMessages(userId, allowance).catch(failureOf);
      if ('status' in dm) return dm;
      return send(dm.id, key, bodyOf(drawn, null), SILENT, drawn, allowance);
    },
    findReminder: (userId, key, since, allowance) =>
      look(async () => (await directMessages(userId, allowance)).id, key, since, allowance),
  };

  /** Within a few minutes Discord answers a nonce it knows with the first message. */
  function send(
    channelId: string,
    key: PostKey,
    body: object,
    mentions: object,
    { files }: View,
    allowance: Allowance,
  ): Promise<Sent> {
    const nonce = { nonce: markOf(key).nonce, enforce_nonce: true };
    const request: RequestData = { body: { ...body, ...nonce, allowed_mentions: mentions } };
    const raw = files.map(({ name, bytes }): RawFile => ({ name, data: bytes }));
    const withFiles = raw.length === 0 ? request : { ...request, files: raw };
    return sent(allowance, (signal) =>
      rest.post(Routes.channelMessages(channelId), { ...withFiles, signal }),
    );
  }

  async function look(
    where: () => string | Promise<string>,
    key: PostKey,
    since: number,
    allowance: Allowance,
  ): Promise<Found> {
    try {
      const channelId = await where();
      const wanted = { channelId, userId: client.user.id, key: markOf(key).field, since };
      const messageId = await findOwnMessage(rest, wanted, allowance);
      if (messageId !== null) return { status: 'found', messageId };
      // Where it may not be read, Discord gives an empty history, as if nothing had been posted.
      return { status: (await canReadHistory(rest, wanted, allowance)) ? 'absent' : 'unreadable' };
    } catch (error) {
      const failure = failureOf(error);
      if (failure.status === 'unknown') return failure;
      // In a channel that is gone nothing was posted that anybody could see.
      return { status: failure.reason === 'gone' ? 'absent' : 'unreadable' };
    }
  }

  /** The same channel each time. */
  async function directMessages(userId: string, allowance: Allowance): Promise<APIChannel> {
    const body = { recipient_id: userId };
    const opened = allowedRequest(allowance, (signal) => rest.post(Routes.userChannels(), { body, signal }));
    return (await opened) as APIChannel;
  }
}

const SILENT = { parse: [] };
const NOBODY_YET = { kind: 'open', answered: 0 } as const;
const REJECTED: Sent = { status: 'refused', reason: 'rejected' };

/** A message of Discord's; the role it names stands above. */
function bodyOf({ container }: View, roleId: string | null): object {
  const named = roleId === null ? [] : [{ type: ComponentType.TextDisplay, content: `<@&${roleId}>` }];
  return { components: [...named, container], flags: MessageFlags.IsComponentsV2 };
}

async function sent(allowance: Allowance, request: (signal: AbortSignal) => Promise<unknown>): Promise<Sent> {
  try {
    const { id } = (await allowedRequest(allowance, request)) as APIMessage;
    return { status: 'sent', messageId: id };
  } catch (error) {
    return failureOf(error);
  }
}
