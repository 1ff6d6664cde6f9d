import { createMessage, deleteMessage, draftFor, editMessage } from '../actions/write-message.ts';
import { FAULT, refuse } from '../errors.ts';
import { MESSAGE } from '../limits.ts';
import { integer, snowflake } from '../rules/checks.ts';
import { at, Form } from '../rules/form.ts';
import type { Channel } from '../state/entities.ts';
import type { StoredMessage } from '../state/messages.ts';
import { channelPayload, guildPayload } from '../state/payloads.ts';
import { may, PERMISSION } from '../state/permissions.ts';
import type { World } from '../world.ts';
import { written } from './interactions.ts';
import { type Call, idParam, noContent, ok, type Route } from './route.ts';

/** resources/channel, resources/message, resources/guild. Ephemeral messages do not exist here. */
export function channelRoutes(world: World): readonly Route[] {
  const channel = (call: Call): Channel => {
    const found = world.channels.get(idParam(call, 'channel_id'));
    if (found === undefined) throw refuse('unknownChannel');
    return found;
  };
  const message = (call: Call): StoredMessage => {
    const found = world.messages.get(channel(call).id, idParam(call, 'message_id'));
    if (found === undefined || found.visibleTo !== null) throw refuse('unknownMessage');
    return found;
  };
  const own = (stored: StoredMessage): boolean => stored.api.author.id === world.application.bot.id;
  const messages = '/channels/:channel_id/messages';
  return [
    { method: 'GET', path: '/channels/:channel_id', run: (call) => ok(channelPayload(channel(call))) },
    {
      method: 'GET',
      path: '/guilds/:guild_id',
      run: (call) => {
        const guild = world.guilds.get(idParam(call, 'guild_id'));
        if (guild === undefined) throw refuse('unknownGuild');
        return ok(guildPayload(guild));
      },
    },
    {
      method: 'GET',
      path: messages,
      run: (call) => ok(page(world.messages.list(channel(call).id), call).map((stored) => stored.api)),
    },
    {
      method: 'POST',
      path: messages,
      run: (call) => {
        const { id, guildId } = channel(call);
        const request = written(call);
        const draft = draftFor(world, 'channel', request, null);
        checkReference(world, id, draft.replyTo);
        const type = draft.replyTo === null ? 0 : 19;
        const content = { channelId: id, guildId, draft, request, type, replyTo: draft.replyTo } as const;
        return ok(createMessage(world, { ...content, extraFlags: 0, interaction: null }).api);
      },
    },
    { method: 'GET', path: `${messages}/:message_id`, run: (call) => ok(message(call).api) },
    {
      method: 'PATCH',
      path: `${messages}/:message_id`,
      run: (call) => {
        const stored = message(call);
        if (!own(stored)) throw refuse('notYourMessage');
        const request = written(call);
        const draft = draftFor(world, 'edit', request, stored.api);
        return ok(editMessage(world, stored, draft, request).api);
      },
    },
    {
      method: 'DELETE',
      path: `${messages}/:message_id`,
      run: (call) => {
        const stored = message(call);
        const bot = world.guilds.get(stored.guildId ?? '')?.members.get(world.application.bot.id);
        const manages = bot !== undefined && may(bot.permissions, PERMISSION.manageMessages);
        if (!own(stored) && !manages) throw refuse('missingPermissions');
        deleteMessage(world, stored);
        return noContent;
      },
    },
  ];
}

/** Newest first; `before`, `after` and `limit` as in resources/message#get-channel-messages. */
function page(all: readonly StoredMessage[], call: Call): readonly StoredMessage[] {
  const form = new Form(false);
  const number = (key: string, fallback: number, min: number, max: number): number => {
    const value = Number(call.query(key) ?? fallback);
    return integer(min, max)(value, at(null, key), form) ? value : fallback;
  };
  const id = (key: string): bigint | null => {
    const value = call.query(key);
    return value !== undefined && snowflake(value, at(null, key), form) ? BigInt(value) : null;
  };
  const limit = number('limit', MESSAGE.listedByDefault, 1, MESSAGE.listed);
  const before = id('before');
  const after = id('after');
  form.settle();
  const visible = all.filter((stored) => {
    const own = BigInt(stored.api.id);
    return stored.visibleTo === null && (before === null || own < before) && (after === null || own > after);
  });
  return (after === null ? visible.slice(-limit) : visible.slice(0, limit)).reverse();
}

/** A reply needs something to reply to. */
function checkReference(world: World, channelId: string, replyTo: string | null): void {
  if (replyTo === null || world.messages.get(channelId, replyTo)?.visibleTo === null) return;
  const form = new Form(false);
  form.fault(at(null, 'message_reference'), FAULT.referenceUnknown);
  form.settle();
}
