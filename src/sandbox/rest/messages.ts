import { readable } from '../actions/content.ts';
import { permitted } from '../actions/permitted.ts';
import { deleteMessage, draftFor, editMessage } from '../actions/write-message.ts';
import { refuse } from '../errors.ts';
import type { StoredMessage } from '../state/messages.ts';
import { may, PERMISSION } from '../state/permissions.ts';
import type { World } from '../world.ts';
import { written } from './interactions.ts';
import { page } from './message-page.ts';
import { postMessage } from './post-message.ts';
import { type Reached, reachChannel } from './reach.ts';
import { type Call, idParam, noContent, ok, type Route } from './route.ts';

/** resources/message. Ephemeral messages do not exist here. */
export function messageRoutes(world: World): readonly Route[] {
  const found = ({ channel }: Reached, call: Call): StoredMessage => {
    const stored = world.messages.get(channel.id, idParam(call, 'message_id'));
    if (stored === undefined || stored.visibleTo !== null) throw refuse('unknownMessage');
    return stored;
  };
  const own = (stored: StoredMessage): boolean => stored.api.author.id === world.application.bot.id;
  const path = '/channels/:channel_id/messages';
  return [
    {
      method: 'GET',
      path,
      run: (call) => {
        const { channel, held } = reachChannel(world, call);
        const all = may(held, PERMISSION.readMessageHistory) ? world.messages.list(channel.id) : [];
        return ok(page(all, call).map((stored) => readable(world, stored)));
      },
    },
    { method: 'POST', path, run: (call) => ok(postMessage(world, call).api) },
    {
      method: 'GET',
      path: `${path}/:message_id`,
      run: (call) => {
        const reached = reachChannel(world, call);
        // Not 50013: without the history a single message counts as out of sight.
        if (!may(reached.held, PERMISSION.readMessageHistory)) throw refuse('missingAccess');
        return ok(readable(world, found(reached, call)));
      },
    },
    {
      method: 'PATCH',
      path: `${path}/:message_id`,
      run: (call) => {
        const reached = reachChannel(world, call);
        const stored = found(reached, call);
        if (!own(stored)) throw refuse('notYourMessage');
        const request = written(call);
        const draft = draftFor(world, 'edit', request, stored.api);
        const kept = draft.attachments?.length ?? stored.api.attachments.length;
        const allowed = permitted(draft, { held: reached.held, uploads: request.uploads.length, kept });
        return ok(editMessage(world, stored, allowed, request).api);
      },
    },
    {
      method: 'DELETE',
      path: `${path}/:message_id`,
      run: (call) => {
        const reached = reachChannel(world, call);
        const stored = found(reached, call);
        if (!own(stored)) {
          if (reached.channel.guildId === null) throw refuse('notInDm');
          if (!may(reached.held, PERMISSION.manageMessages)) throw refuse('missingPermissions');
        }
        deleteMessage(world, stored);
        return noContent;
      },
    },
  ];
}
