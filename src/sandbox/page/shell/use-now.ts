import { useEffect, useState } from 'preact/hooks';

/** How often the time is read again, in milliseconds: nothing on the page is more exact than a minute. */
const EVERY = 30_000;

/**
 * The time by the playground's clock, epoch milliseconds, kept current.
 *
 * @param ahead milliseconds that it is ahead of the browser's
 */
export function useNow(ahead: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), EVERY);
    return () => clearInterval(timer);
  }, []);
  return now + ahead;
}
