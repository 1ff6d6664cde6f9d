import { useEffect, useState } from 'preact/hooks';
import type { View } from '../../view.ts';

/**
 * The time by the playground's clock, epoch milliseconds, that goes on between two drawings of the page.
 *
 * @param lasts for how long what was drawn at a time stays right, in milliseconds; `null`: for ever
 */
export function useNow(view: View, lasts: (now: number) => number | null): number {
  const [read, setRead] = useState({ now: view.now, shown: view.now, at: Date.now() });
  // The page has told a newer time, or the clock was moved.
  const isTold = read.shown !== view.now;
  const now = isTold ? view.now : read.now;
  const wait = lasts(now);
  useEffect(() => {
    if (wait === null) return;
    const base = isTold ? { now: view.now, shown: view.now, at: Date.now() } : read;
    if (isTold) setRead(base);
    const timer = setTimeout(() => {
      const at = Date.now();
      setRead({ now: base.now + at - base.at, shown: view.now, at });
    }, wait);
    return () => clearTimeout(timer);
  }, [view.now, read, wait, isTold]);
  return now;
}
