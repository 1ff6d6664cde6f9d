/**
 * Waits for work, but no longer than a deadline; the work itself is not stopped.
 * @param deadline milliseconds from now
 * @returns whether the work was done in time
 */
export async function within(deadline: number, work: Promise<unknown>): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, deadline, false);
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
