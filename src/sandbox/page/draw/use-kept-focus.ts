import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What a message offers to use, as far as it is not switched off. */
const CONTROLS = '.message-body :is(.button, .select-box):enabled';

/**
 * Keeps the focus in a message that is drawn anew, for keys would otherwise go to whatever takes them on the page.
 * If what had it is gone or switched off, the first control that can be used gets it, else the message itself.
 *
 * @param isBusy an answer is awaited, and no control can be used before; then it goes on from the message
 */
export function useKeptFocus(message: RefObject<HTMLElement | null>, isBusy: boolean): void {
  // Asked before anything is drawn anew: afterwards it can't be told any more.
  const wasInside = message.current?.contains(document.activeElement) === true;
  const waits = useRef(false);
  useLayoutEffect(() => {
    const { current } = message;
    const active = document.activeElement;
    const goesOn = waits.current && active === current;
    waits.current = false;
    // A browser may take its time to leave what was switched off.
    const isLost = wasInside && (active === document.body || active?.matches(':disabled') === true);
    if (current === null || !(isLost || goesOn)) return;
    const control = isBusy ? null : current.querySelector<HTMLElement>(CONTROLS);
    waits.current = isBusy;
    if (control === null) current.focus({ preventScroll: true });
    else control.focus();
  });
}
