import { refuse } from '../errors.ts';
import { COMMAND, INTERACTION } from '../limits.ts';
import {
  anything,
  boolean,
  byType,
  type Check,
  type Checked,
  choice,
  integer,
  list,
  localized,
  object,
  string,
} from '../rules/checks.ts';
import { at, Form } from '../rules/form.ts';
import { type Draft, EMPTY, FLAG } from '../rules/message.ts';
import { newModal } from '../rules/modal.ts';
import type { Answer, Interaction, InteractionType } from '../state/interactions.ts';
import type { World } from '../world.ts';
import type { Upload } from './attachments.ts';
import { createMessage, draftFor, editMessage, type WriteRequest } from './write-message.ts';

const callback = <const T extends number>(type: T) => object({ type: choice(type) }, { data: anything });
/** interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
const callbacks = {
  4: callback(4),
  5: callback(5),
  6: callback(6),
  7: callback(7),
  8: callback(8),
  9: callback(9),
} as const;
type Callback = Checked<(typeof callbacks)[keyof typeof callbacks]>;

const COMMAND_CALLBACKS = byType({ 4: callbacks[4], 5: callbacks[5], 9: callbacks[9] });
const UPDATE_CALLBACKS = { 4: callbacks[4], 5: callbacks[5], 6: callbacks[6], 7: callbacks[7] } as const;
const ALLOWED = {
  2: COMMAND_CALLBACKS,
  3: byType({ ...UPDATE_CALLBACKS, 9: callbacks[9] }),
  4: byType({ 8: callbacks[8] }),
  5: byType(UPDATE_CALLBACKS),
} as const satisfies Record<InteractionType, Check<Callback>>;

/**
 * The application's first response. In time it is carried out and recorded; late it is 10062, a second one
 * 40060 (interactions/receiving-and-responding#responding-to-an-interaction).
 */
export function respond(
  world: World,
  interaction: Interaction,
  body: unknown,
  uploads: readonly Upload[],
): Answer {
  const age = world.clock.elapsed() - interaction.createdAt;
  if (age > INTERACTION.tokenLifetime) throw refuse('unknownInteraction');
  if (interaction.answer !== null) throw refuse('alreadyAcknowledged');
  if (age > INTERACTION.firstResponse) throw refuse('unknownInteraction');
  const form = new Form(world.strictKeys);
  const allowed: Check<Callback> = ALLOWED[interaction.type];
  if (!allowed(body, null, form)) throw form.refusal();
  const answer = carryOut(world, interaction, body, {
    body: body.data,
    uploads,
    path: at(null, 'data'),
  });
  interaction.answer = answer;
  if ('message' in answer) interaction.original = answer.message;
  interaction.onAnswer(answer);
  return answer;
}

function carryOut(world: World, interaction: Interaction, given: Callback, request: WriteRequest): Answer {
  const { source } = interaction;
  switch (given.type) {
    case 4: {
      const draft = draftFor(world, 'interaction', request, null);
      return { kind: 'replied', message: reply(world, interaction, draft, request, 0) };
    }
    case 5: {
      const draft = deferral(world, request);
      return { kind: 'deferred', message: reply(world, interaction, draft, request, FLAG.loading) };
    }
    case 6:
      if (source === null) throw refuse('unknownMessage');
      return { kind: 'unchanged', message: source };
    case 7: {
      if (source === null || !world.messages.has(source)) throw refuse('unknownMessage');
      const draft = draftFor(world, 'edit', request, source.api);
      return { kind: 'updated', message: editMessage(world, source, draft, request) };
    }
    case 8:
      return { kind: 'choices', choices: choices(given.data, world.strictKeys) };
    case 9:
      return { kind: 'modal', modal: newModal(given.data, world.strictKeys) };
  }
}

function reply(
  world: World,
  interaction: Interaction,
  draft: Draft,
  request: WriteRequest,
  extraFlags: number,
) {
  return createMessage(world, {
    author: world.application.bot,
    channelId: interaction.channelId,
    draft,
    request,
    type: answerType(interaction),
    extraFlags,
    interaction,
    replyTo: interaction.source?.api.id ?? interaction.metadata.target_message_id ?? null,
  });
}

/** resources/message#message-object-message-types */
function answerType({ type, source, metadata }: Interaction): 0 | 19 | 20 | 23 {
  if (type !== 2) return source === null ? 0 : 19;
  return metadata.target_user === undefined && metadata.target_message_id === undefined ? 20 : 23;
}

const deferData = object({}, { flags: integer(0, 2 ** 31 - 1), tts: boolean });

/** A deferred reply only decides whether it will be ephemeral; other flags come with the edit. */
function deferral(world: World, request: WriteRequest): Draft {
  const form = new Form(world.strictKeys);
  const data = request.body ?? {};
  if (!deferData(data, request.path, form)) throw form.refusal();
  return { ...EMPTY, flags: (data.flags ?? 0) & FLAG.ephemeral };
}

const choiceName = string(1, COMMAND.choiceName);
const choiceValue: Check<string | number> = (value, path, form): value is string | number =>
  typeof value === 'number' || string(1, COMMAND.choiceValue)(value, path, form);
const choicesData = object(
  {
    choices: list(
      object({ name: choiceName, value: choiceValue }, { name_localizations: localized(choiceName) }),
      0,
      INTERACTION.autocompleteChoices,
    ),
  },
  {},
);

function choices(data: unknown, strictKeys: boolean) {
  const form = new Form(strictKeys);
  if (choicesData(data, at(null, 'data'), form)) return data.choices;
  throw form.refusal();
}
