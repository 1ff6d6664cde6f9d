import { afterEach, beforeEach, expect, test } from 'vitest';
import { PERMISSION } from '../../src/sandbox/state/permissions.ts';
import { shippedLibrary } from './class.ts';
import { type DailyRoom, openDailyRoom } from './daily-room.ts';

/** The answer of the day where Discord does not let the bot show it at its time, 10:00 in Shanghai. */

const library = await shippedLibrary();

const TODAY = '2026-11-22';
/** Half past a minute, so that no pause ends in the same: the database's clock goes on by itself. */
const at = (time: string, day = TODAY) => room.at(`${day}T${time}:30Z`);

let room: DailyRoom;
beforeEach(async () => {
  room = await openDailyRoom(library, `${TODAY}T00:00:00Z`);
  await room.daily('quiz', { 'reveal-after': 60 });
  await room.at(`${TODAY}T01:00:00Z`);
});
afterEach(async () => {
  expect(room.troubles).toEqual([]);
  await room.close();
});

const lose = () => room.channel.setOverwrite(room.server.bot, { deny: PERMISSION.viewChannel });
const regain = () => room.channel.setOverwrite(room.server.bot, {});
const tries = () =>
  room.discord.requests.filter(({ method, path }) => method === 'PATCH' && path.includes('/messages/'));
const text = () => room.posts()[0]?.text;
const entry = () => room.store.daily.entry({ subject: room.server.id, kind: 'quiz', date: TODAY });

test('permission lost before and regained three hours later: the answer is shown then', async () => {
  const [post] = room.posts();
  if (!post) throw new Error('nothing was posted');
  lose();
  await at('02:00');
  await at('03:00');
  // Two tries so far. What closes answering is the time that was told, whether the post could be drawn anew or not.
  expect(tries()).toHaveLength(2);
  expect((await room.answer(post, TODAY, true)).text).toBe('答案已经公布，这次作答不算了。下一题等你来答。');
  regain();
  await at('05:00');
  expect(text()).toContain('答案是 ');
  expect(await entry()).toMatchObject({ revealed: true });
  await at('08:00');
  expect(tries()).toHaveLength(3);
});

test('it is tried ever more rarely, restarts notwithstanding', async () => {
  lose();
  await at('02:00');
  expect(tries()).toHaveLength(1);
  // A minute later, and then as long again as it has been tried in vain.
  await room.at(`${TODAY}T02:01:00Z`);
  expect(tries()).toHaveLength(1);
  await at('02:02');
  expect(tries()).toHaveLength(2);
  await at('03:00');
  expect(tries()).toHaveLength(3);
  await room.reboot();
  await at('03:50');
  expect(tries()).toHaveLength(3);
  await at('04:01');
  expect(tries()).toHaveLength(4);
});

test('where Discord fails, and not only where it refuses', async () => {
  const pattern = { method: 'PATCH', path: '/channels/:id/messages/:id', times: Number.POSITIVE_INFINITY };
  const outage = room.discord.faults.requests.status(pattern, 503);
  await at('02:00');
  expect(await entry()).toMatchObject({ revealed: false });
  outage.lift();
  await at('02:02');
  expect(text()).toContain('答案是 ');
});

test('after a day it is given up', async () => {
  // Else tomorrow's answer would be tried, too.
  await room.daily('off');
  lose();
  await at('02:00');
  await at('01:30', '2026-11-23');
  expect(tries()).toHaveLength(2);
  expect(await entry()).toMatchObject({ revealed: false });
  await at('02:01', '2026-11-23');
  expect(tries()).toHaveLength(3);
  expect(await entry()).toMatchObject({ revealed: true });
  regain();
  await at('12:00', '2026-11-23');
  expect(tries()).toHaveLength(3);
});

test('a channel that is gone has nothing to show: that is the end of it', async () => {
  room.channel.delete();
  await at('02:00');
  expect(tries()).toHaveLength(1);
  expect(await entry()).toMatchObject({ revealed: true });
  await at('08:00');
  expect(tries()).toHaveLength(1);
});
