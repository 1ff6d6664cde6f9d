import { NoAnswerError } from '../actions/interact.ts';
import { NotPossibleError } from '../driver/errors.ts';
import type { ChannelRef } from '../driver/place.ts';
import type { Shown } from '../driver/shown.ts';
import { ApiError } from '../errors.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Modals } from './modals.ts';
import type { Action, Result } from './protocol.ts';
import type { Resident } from './study-group.ts';

/** What an action may touch. */
export interface Actor {
  readonly resident: Resident;
  readonly discord: Sandbox;
  readonly modals: Modals;
  /** Throws NotPossibleError for what is no locale of Discord's. */
  setLocale(locale: string): void;
  /** Moves the playground's clock for everybody. Rejects with NotPossibleError where it may not be moved. */
  moveClock(ms: number): Promise<void>;
}

/** Does what a resident's page asks for. What Discord's client would not do, and silence of the bot, are results. */
export async function act(action: Action, actor: Actor): Promise<Result> {
  try {
    return await carryOut(action, actor);
  } catch (error) {
    if (error instanceof NoAnswerError) return { kind: 'failed', reason: 'silent' };
    if (error instanceof NotPossibleError || error instanceof ApiError) return impossible(error.message);
    throw error;
  }
}

export function impossible(text: string): Result {
  return { kind: 'failed', reason: 'impossible', text };
}

const DONE: Result = { kind: 'done' };

async function carryOut(action: Action, actor: Actor): Promise<Result> {
  const { resident, modals } = actor;
  const { member } = resident;
  switch (action.do) {
    case 'command':
      return resultOf(await member.command({ id: action.channel }, action.name, action.options), modals);
    case 'autocomplete': {
      const { channel, name, option, partial, options } = action;
      return {
        kind: 'choices',
        choices: await member.autocomplete({ id: channel }, name, option, partial, options),
      };
    }
    case 'messageCommand':
      return resultOf(await member.messageCommand(action.name, messageFor(actor, action)), modals);
    case 'press':
      return resultOf(await member.press(messageFor(actor, action), action.customId), modals);
    case 'select': {
      const { customId, values } = action;
      return resultOf(await member.select(messageFor(actor, action), customId, values), modals);
    }
    case 'submit': {
      const shown = modals.find(action.modal);
      if (shown === undefined) throw new NotPossibleError('This dialog is not open any more');
      const answer = await member.submitModal(shown, action.values);
      // Until then it stays open: what was typed can be sent again.
      modals.close(action.modal);
      return resultOf(answer, modals);
    }
    case 'write': {
      const { channel, content, replyTo } = action;
      member.write({ id: channel }, { content, ...(replyTo === null ? {} : { replyTo: { id: replyTo } }) });
      return DONE;
    }
    case 'setLocale':
      actor.setLocale(action.locale);
      return DONE;
    case 'moveClock':
      await actor.moveClock(action.ms);
      return DONE;
  }
}

function messageFor(
  { resident, discord }: Actor,
  { channel, message }: { readonly channel: string; readonly message: string },
): Shown {
  const where: ChannelRef = { id: channel };
  const shown = discord.messages(where, { as: resident.member }).find(({ id }) => id === message);
  if (shown === undefined) throw new NotPossibleError('The message is gone');
  return shown;
}

function resultOf(shown: Shown, modals: Modals): Result {
  if (shown.modal === null) return DONE;
  return { kind: 'modal', modal: modals.open(shown), form: shown.modal.form };
}
