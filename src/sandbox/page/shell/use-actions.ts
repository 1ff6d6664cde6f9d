import { useCallback, useRef, useState } from 'preact/hooks';
import type { Action, Result } from '../../playground/protocol.ts';
import type { ApiMessage } from '../../state/messages.ts';
import type { Ask } from '../view.ts';

export type FormResult = Extract<Result, { readonly kind: 'modal' }>;

export interface Actions {
  readonly ask: Ask;
  /** A form that the bot has opened. */
  readonly form: FormResult | null;
  readonly closeForm: () => void;
  /** How the last message command failed, which has no place of its own to say so. */
  readonly failure: Extract<Result, { readonly kind: 'failed' }> | null;
}

/** What the visitor does in a channel, with what it leads to beyond what shows where it was done. */
export function useActions(ask: Ask, replying: ApiMessage | null): Actions {
  const [form, setForm] = useState<FormResult | null>(null);
  const [failure, setFailure] = useState<Actions['failure']>(null);
  const answered = useRef(replying);
  answered.current = replying;
  const act = useCallback<Ask>(
    async (action) => {
      if (action.do !== 'autocomplete') setFailure(null);
      const result = await ask(inReply(action, answered.current));
      if (result.kind === 'modal') setForm(result);
      if (result.kind === 'failed' && action.do === 'messageCommand') setFailure(result);
      return result;
    },
    [ask],
  );
  const closeForm = useCallback(() => setForm(null), []);
  return { ask: act, form, closeForm, failure };
}

/** The message box does not know that its words answer a message. */
function inReply(action: Action, replying: ApiMessage | null): Action {
  if (action.do !== 'write' || replying?.channel_id !== action.channel) return action;
  return { ...action, replyTo: replying.id };
}
