import { DiscordAPIError, HTTPError } from 'discord.js';
import { expect, test } from 'vitest';
import { failureOf } from '../../../src/edges/discord/rest-outcome.ts';

/** What an answer of Discord's means for a post: refused, or nobody knows. */

const refused = (status: number, code: number) =>
  new DiscordAPIError({ code, message: 'x' }, code, status, 'POST', 'https://discord.com', {});
const failed = (status: number) => new HTTPError(status, 'x', 'POST', 'https://discord.com', {});

test.each([
  ['a channel out of sight', refused(403, 50_001), { status: 'refused', reason: 'forbidden' }],
  ['a channel without permission', refused(403, 50_013), { status: 'refused', reason: 'forbidden' }],
  ['a member who takes no messages', refused(403, 50_007), { status: 'refused', reason: 'forbidden' }],
  ['a member who never was', refused(400, 50_033), { status: 'refused', reason: 'rejected' }],
  ['a channel that is gone', refused(404, 10_003), { status: 'refused', reason: 'gone' }],
  ['a server that is gone', refused(404, 10_004), { status: 'refused', reason: 'gone' }],
  ['a form that Discord does not take', refused(400, 50_035), { status: 'refused', reason: 'rejected' }],
  ['a page in place of an answer', failed(404), { status: 'refused', reason: 'gone' }],
  ['a token that does not hold', refused(401, 0), { status: 'unknown' }],
  ['direct messages opened too fast', refused(403, 40_003), { status: 'unknown' }],
  ['Discord down', failed(503), { status: 'unknown' }],
  ['Discord down, with a code', refused(500, 0), { status: 'unknown' }],
  ['a connection that broke', new TypeError('fetch failed'), { status: 'unknown' }],
  ['a lease that was over', new DOMException('aborted', 'AbortError'), { status: 'unknown' }],
])('%s', (_, error, outcome) => {
  expect(failureOf(error)).toEqual(outcome);
});
