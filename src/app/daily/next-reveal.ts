import { LEAST_REVEAL_PAUSE_MS, MOST_REVEAL_PAUSE_MS, REVEAL_TRIED_MS } from './limits.ts';

/**
 * When to try again to show an answer that Discord did not take. The pause is as long as it has been tried in vain, so
 * it doubles each time; the last try comes when the time for it ends.
 * @param triedAt the first try, epoch milliseconds
 * @returns epoch milliseconds; `null`: it is given up
 */
export function nextReveal(triedAt: number, now: number): number | null {
  const end = triedAt + REVEAL_TRIED_MS;
  if (now >= end) return null;
  const pause = Math.min(MOST_REVEAL_PAUSE_MS, Math.max(LEAST_REVEAL_PAUSE_MS, now - triedAt));
  return Math.min(now + pause, end);
}
