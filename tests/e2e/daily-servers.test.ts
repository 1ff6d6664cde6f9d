import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shippedLibrary } from './class.ts';
import { type DailyRoom, openDailyRoom } from './daily-room.ts';

/** Servers that remove the bot while it does not listen: what is kept of them goes like that of others. */

const library = await shippedLibrary();

const START = '2026-11-22T00:00:00Z';
const nine = (day: number) => `2026-11-${day}T01:00:00Z`;

let room: DailyRoom;
beforeEach(async () => {
  room = await openDailyRoom(library, START);
});
afterEach(async () => {
  expect(room.troubles).toEqual([]);
  await room.close();
});

/** What came before an answered command has been heard, and noted. */
const heard = () => room.ana.command(room.ana.openDm(), 'remind', { off: {} });

/** What is still kept when all that was noted as left is forgotten. */
async function kept(): Promise<readonly string[]> {
  const { daily } = room.store;
  await daily.forgetServersLeftBefore((await daily.time()) + 1);
  return daily.serversAfter(null, 10);
}

/** The session is lost; Discord makes the bot wait a few seconds before it may identify anew. */
async function loseSession(meanwhile: () => void): Promise<void> {
  const named = () => room.bot.log.filter(({ msg }) => msg === 'Discord names the servers of a shard').length;
  const before = named();
  room.discord.faults.gateway.invalidate({ resumable: false });
  meanwhile();
  await expect.poll(named, { timeout: 15_000, interval: 100 }).toBe(before + 1);
  await heard();
}

describe('while it is off', () => {
  test.each([
    ['a plan', () => room.daily('quiz')],
    [
      'a plan that rests',
      async () => {
        await room.daily('topic');
        await room.daily('pause');
      },
    ],
    [
      'a post, and no plan any more',
      async () => {
        await room.daily('quiz');
        await room.at(nine(22));
        await room.daily('off');
      },
    ],
    ['settings alone', () => room.store.changeServer(room.server.id, { timezone: 'Asia/Taipei' })],
    ['a round alone', () => room.ana.command(room.channel, 'quiz', { play: { count: 1 } })],
  ])('%s: of one that removed it, all is forgotten in time', async (_, set) => {
    await set();
    expect(await kept()).toEqual([room.server.id]);
    await room.bot.stop();
    room.server.removeBot();
    await room.reboot();
    await heard();
    expect(await kept()).toEqual([]);
  });

  test('one that is down when it comes again has not removed it', async () => {
    await room.daily('quiz');
    await room.bot.stop();
    const outage = room.server.outage();
    await room.reboot();
    await heard();
    expect(await kept()).toEqual([room.server.id]);
    outage.end();
    await room.at(nine(22));
    expect(room.posts()).toHaveLength(1);
  });
});

test('while its session is lost: those that remove it are forgotten, unless they take it back or are down', async () => {
  const [gone, down] = [room.discord.addServer({ name: 'gone' }), room.discord.addServer({ name: 'down' })];
  for (const { id } of [gone, down]) await room.store.changeServer(id, { language: 'zh-TW' });
  await room.daily('quiz');
  const news = room.server.addChannel({ name: 'news' });
  await room.daily('topic', { channel: news });
  await loseSession(() => {
    gone.removeBot();
    down.outage();
    room.server.removeBot();
  });
  news.delete();
  room.server.addBot();
  await heard();
  expect(await kept()).toEqual([room.server.id, down.id].sort());
  // It is known as it is now.
  expect((await room.daily('topic', { time: '10' })).text).toContain('原来的频道已经不在了');
  await room.at(nine(22));
  expect(room.posts()).toHaveLength(1);
});
