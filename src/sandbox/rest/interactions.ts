import { editAnswer, followUp, interactionOf, messageOf } from '../actions/follow-up.ts';
import { respond } from '../actions/respond.ts';
import { deleteMessage, type WriteRequest } from '../actions/write-message.ts';
import { refuse } from '../errors.ts';
import { FLAG } from '../rules/message.ts';
import type { Answer, Interaction } from '../state/interactions.ts';
import type { World } from '../world.ts';
import { type Call, idParam, noContent, ok, type Route } from './route.ts';

const CALLBACK_TYPE = { replied: 4, deferred: 5, unchanged: 6, updated: 7, choices: 8, modal: 9 } as const;

/** interactions/receiving-and-responding#endpoints: opened by the interaction's token alone. */
export function interactionRoutes(world: World): readonly Route[] {
  const webhook = '/webhooks/:application_id/:token';
  const opened = (call: Call): Interaction =>
    interactionOf(world, idParam(call, 'application_id'), call.param('token'));
  const found = (call: Call) => messageOf(world, opened(call), call.param('message_id'));
  return [
    {
      method: 'POST',
      path: '/interactions/:interaction_id/:token/callback',
      open: true,
      run: (call) => {
        const interaction = world.interactions.get(call.param('token'));
        if (interaction?.id !== idParam(call, 'interaction_id')) throw refuse('unknownInteraction');
        const answer = respond(world, interaction, call.body, call.uploads);
        return call.query('with_response') === 'true' ? ok(callbackResponse(interaction, answer)) : noContent;
      },
    },
    {
      method: 'POST',
      path: webhook,
      open: true,
      run: (call) => ok(followUp(world, opened(call), written(call)).api),
    },
    {
      method: 'GET',
      path: `${webhook}/messages/:message_id`,
      open: true,
      run: (call) => ok(found(call).api),
    },
    {
      method: 'PATCH',
      path: `${webhook}/messages/:message_id`,
      open: true,
      run: (call) => ok(editAnswer(world, found(call), written(call)).api),
    },
    {
      method: 'DELETE',
      path: `${webhook}/messages/:message_id`,
      open: true,
      run: (call) => {
        deleteMessage(world, found(call));
        return noContent;
      },
    },
  ];
}

export function written(call: Call): WriteRequest {
  return { body: call.body, uploads: call.uploads, path: null };
}

/** interactions/receiving-and-responding#interaction-callback-interaction-callback-response-object */
function callbackResponse(interaction: Interaction, answer: Answer) {
  const message = 'message' in answer ? answer.message.api : null;
  const shown = answer.kind === 'replied' || answer.kind === 'deferred' || answer.kind === 'updated';
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message === null
        ? {}
        : {
            response_message_id: message.id,
            response_message_loading: (message.flags & FLAG.loading) !== 0,
            response_message_ephemeral: (message.flags & FLAG.ephemeral) !== 0,
          }),
      channel_id: interaction.channelId,
      ...(interaction.guildId === null ? {} : { guild_id: interaction.guildId }),
    },
    ...(shown ? { resource: { type: CALLBACK_TYPE[answer.kind], message } } : {}),
  };
}
