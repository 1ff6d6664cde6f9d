import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ApiMessage } from '../../state/messages.ts';
import { goToMessage, messageElementId } from '../draw/message-element.ts';
import { afterGone } from './spots.ts';
import { focusMessageBox } from './use-typing.ts';

/**
 * Passes the focus on when the message that had it goes, put away or deleted: to the next message, from the last one
 * to the message box. Under a finger, where the box would bring up a keyboard, to the messages as a whole.
 *
 * @param frame what holds the messages
 */
export function useLeftFocus(frame: RefObject<HTMLElement | null>, messages: readonly ApiMessage[]): void {
  // Asked before anything is drawn anew: afterwards it can't be told any more.
  const focused = document.activeElement;
  const held = focused?.closest('article')?.id;
  const byKeyboard = focused?.matches(':focus-visible') === true;
  const before = useRef(messages);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = messages;
    const lost = was.find(({ id }) => messageElementId(id) === held);
    if (lost === undefined || document.activeElement !== document.body) return;
    if (messages.some(({ id }) => id === lost.id)) return;
    const next = afterGone(lost.id, was, messages);
    if (next !== null) goToMessage(next);
    else if (byKeyboard) focusMessageBox();
    else frame.current?.focus({ preventScroll: true });
  }, [messages]);
}
