import { AsyncLocalStorage } from 'node:async_hooks';
import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import type { Allowance } from '../../app/daily/allowance.ts';

/** Whose request is being sent: discord.js queues and repeats it by itself, and tells nobody which it is. */
const allowances = new AsyncLocalStorage<Allowance>();

/**
 * Makes a request in its turn and within its time.
 * @throws what Discord answers; a `TimeoutError` where the time was over before it could be sent
 */
export async function allowedRequest<T>(
  allowance: Allowance,
  request: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  await allowance.turn();
  return allowances.run(allowance, () => request(allowance.signal));
}

/**
 * How a client that makes allowed requests sends each of them, and each repetition: to be given to it as an option. Its
 * signal alone does not do, for a timer may stand still while the machine sleeps.
 */
export const sendAllowed: RESTOptions['makeRequest'] = async (url, init) => {
  const left = allowances.getStore()?.left();
  // Of another name than `AbortError`, which discord.js would repeat.
  if (left !== undefined && left <= 0) throw new DOMException('no time is left for it', 'TimeoutError');
  return DefaultRestOptions.makeRequest(url, init);
};
