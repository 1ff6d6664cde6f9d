import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ApiMessage } from '../../state/messages.ts';

export interface StickyScroll {
  /** What scrolls. */
  readonly frame: RefObject<HTMLElement | null>;
  /** What is in it. */
  readonly content: RefObject<HTMLElement | null>;
  readonly onScroll: () => void;
  /** Whether the visitor has left the end. */
  readonly isAway: boolean;
  /** Messages of others that came meanwhile. */
  readonly arrived: number;
  readonly toNewest: () => void;
}

/** Pixels from the end that still count as being there: about a line. */
const CLOSE = 32;

/** Keeps a conversation at its end, whatever grows in it, unless the visitor has scrolled up. */
export function useStickyScroll(given: {
  readonly messages: readonly ApiMessage[];
  /** Whenever this grows, the visitor has written something, and wants to see it. */
  readonly sent: number;
  /** Id of the visitor. */
  readonly me: string;
}): StickyScroll {
  const { messages, sent, me } = given;
  const frame = useRef<HTMLElement>(null);
  const content = useRef<HTMLElement>(null);
  const sticks = useRef(true);
  const [isAway, setAway] = useState(false);
  const [arrived, setArrived] = useState(0);
  const last = useRef(messages.at(-1)?.id);

  const follow = useCallback(() => {
    if (sticks.current && frame.current) frame.current.scrollTop = frame.current.scrollHeight;
  }, []);
  const toNewest = useCallback(() => {
    sticks.current = true;
    setAway(false);
    setArrived(0);
    follow();
    frame.current?.focus({ preventScroll: true });
  }, [follow]);
  const onScroll = useCallback(() => {
    if (frame.current === null) return;
    const { scrollHeight, scrollTop, clientHeight } = frame.current;
    sticks.current = scrollHeight - scrollTop - clientHeight < CLOSE;
    setAway(!sticks.current);
    if (sticks.current) setArrived(0);
  }, []);

  useLayoutEffect(() => {
    const before = messages.findLastIndex(({ id }) => id === last.current);
    const added = before === -1 && last.current !== undefined ? [] : messages.slice(before + 1);
    last.current = messages.at(-1)?.id;
    if (added.some((message) => isOf(message, me))) sticks.current = true;
    if (!sticks.current && added.length > 0) setArrived((count) => count + added.length);
    follow();
  }, [messages, me, follow]);
  // What was sent is what it waits for.
  useLayoutEffect(() => {
    sticks.current = true;
    follow();
  }, [sent, follow]);
  // Pictures arrive, boxes unfold, the window changes its size.
  useEffect(() => {
    const observer = new ResizeObserver(follow);
    for (const { current } of [frame, content]) if (current) observer.observe(current);
    return () => observer.disconnect();
  }, [follow]);
  return { frame, content, onScroll, isAway, arrived, toNewest };
}

/** Whether somebody wrote the message, or had the bot write it. */
function isOf({ author, interaction_metadata: used }: ApiMessage, id: string): boolean {
  return author.id === id || used?.user.id === id;
}
