import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StoreError } from '../../src/app/store-error.ts';
import { PERMISSION } from '../../src/sandbox/state/permissions.ts';
import { shippedLibrary } from './class.ts';
import { type DailyRoom, openDailyRoom } from './daily-room.ts';

/** Daily posts where something is missing, gone, or dies half-way. */

const library = await shippedLibrary();

const START = '2026-11-22T00:00:00Z';
const TODAY = '2026-11-22';
const nine = (day: number) => `2026-11-${day}T01:00:00Z`;
const { viewChannel, sendMessages, readMessageHistory, attachFiles, mentionEveryone } = PERMISSION;

let room: DailyRoom;
beforeEach(async () => {
  room = await openDailyRoom(library, START);
});
afterEach(() => room.close());

const isUnset = async () => (await room.daily('status')).text.startsWith('还没有设置');

describe('at set-up', () => {
  test('what the bot may not do in this channel is named, and nothing is set up', async () => {
    room.channel.setOverwrite(room.server.bot, { deny: readMessageHistory | attachFiles });
    expect((await room.daily('quiz')).text).toBe(
      `机器人在 <#${room.channel.id}> 缺少这些权限：附加文件、阅读消息历史记录。什么都没有改，补上权限后请再试一次。`,
    );
    expect(await isUnset()).toBe(true);
  });

  test('in another channel, too', async () => {
    const hidden = room.server.addChannel({ name: 'hidden' });
    hidden.setOverwrite(room.server.everyone, { deny: viewChannel });
    const { text } = await room.daily('topic', { channel: hidden }, room.max);
    expect(text).toContain(`In <#${hidden.id}> the bot lacks: View Channel.`);
    const news = room.server.addChannel({ name: 'news', type: 'announcement' });
    expect((await room.daily('topic', { channel: news })).text).toContain(`<#${news.id}> · 每天 09:00`);
  });

  test('a role that not everybody may mention needs a permission; @everyone is refused', async () => {
    const role = room.server.addRole({ name: 'learners' });
    room.channel.setOverwrite(room.server.bot, { deny: mentionEveryone });
    expect((await room.daily('quiz', { role }, room.max)).text).toContain(
      'the bot lacks: Mention @everyone, @here, and All Roles.',
    );
    expect((await room.daily('quiz', { role: room.server.everyone })).text).toBe(
      '不能通知所有人，请选 @everyone 以外的身份组。',
    );
    expect(await isUnset()).toBe(true);
    role.set({ mentionable: true });
    expect((await room.daily('quiz', { role })).text).toContain(`通知 <@&${role.id}>`);
    role.delete();
    expect((await room.daily('quiz', { time: '10' })).text).not.toContain('通知');
  });

  test('a channel that is gone has to be chosen anew', async () => {
    const gone = room.server.addChannel({ name: 'gone' });
    await room.daily('quiz', { channel: gone });
    gone.delete();
    expect((await room.daily('quiz', { time: '10' })).text).toBe(
      '原来的频道已经不在了，请在“频道”里另选一个。',
    );
  });
});

describe('a channel that the bot may no longer post in', () => {
  const lose = () => room.channel.setOverwrite(room.server.bot, { deny: sendMessages });
  const regain = () => room.channel.setOverwrite(room.server.bot, {});
  const requests = () => room.discord.requests.filter(({ method }) => method === 'POST').length;

  test('is left alone that day; once it may, posts come again', async () => {
    await room.daily('quiz');
    lose();
    await room.at(nine(22));
    const before = requests();
    await room.at('2026-11-22T02:00:00Z');
    expect(requests()).toBe(before);
    expect((await room.daily('status')).text).toContain('- 11 月 22 日 · 没有发出：机器人没有权限');
    regain();
    await room.at('2026-11-22T03:00:00Z');
    expect(room.posts()).toEqual([]);
    await room.at(nine(23));
    expect(room.posts()).toHaveLength(1);
    // Two more refusals are not three in a row.
    lose();
    await room.at(nine(24));
    await room.at(nine(25));
    expect((await room.daily('status')).text).not.toContain('已暂停');
  });

  test('rests after the third day, and an admin is told once, whatever they do next', async () => {
    await room.daily('quiz');
    lose();
    for (const day of [22, 23, 24]) await room.at(nine(day));
    const before = requests();
    await room.at(nine(25));
    expect(requests()).toBe(before);

    await room.ana.command(room.channel, 'help');
    await room.reboot();
    const told = room.discord.nextMessage(room.channel, { as: room.max });
    const help = await room.max.command(room.channel, 'help');
    expect(help.text).toContain('What you can do here');
    await told;
    const lines = () =>
      room.discord
        .messages(room.channel, { as: room.max })
        .filter(({ text }) => text.startsWith('Question of the day in'));
    await expect
      .poll(() => lines().map(({ text }) => text))
      .toEqual([
        expect.stringMatching(
          /^Question of the day in <#\d+> is paused: three days in a row it was not posted: the bot may not post there\. Details: <\/daily status:\d+>$/,
        ),
      ]);
    expect(lines()[0]?.ephemeral).toBe(true);
    await room.max.command(room.channel, 'help');
    await room.reboot();
    expect(lines()).toHaveLength(1);
    expect((await room.daily('status')).text).toMatch(
      /已暂停：连续三天被 Discord 拒绝。解决以后用 <\/daily resume:\d+> 恢复。/,
    );
    regain();
    await room.daily('resume');
    await room.at(nine(26));
    expect(room.posts()).toHaveLength(1);
  });

  test('or that is deleted', async () => {
    const gone = room.server.addChannel({ name: 'gone' });
    await room.daily('topic', { channel: gone });
    await room.at(nine(22));
    expect(room.posts(gone)).toHaveLength(1);
    gone.delete();
    for (const day of [23, 24, 25]) await room.at(nine(day));
    const { text } = await room.daily('status');
    expect(text).toContain('- 11 月 23 日 · 没有发出：频道已经不在了');
    expect(text).toContain('已暂停：连续三天被 Discord 拒绝。');
    expect((await room.daily('topic', { channel: room.channel })).text).toContain('下一次：');
    await room.at(nine(26));
    expect(room.posts()).toHaveLength(1);
  });

  test('the answer of a post that was deleted is nobody’s trouble', async () => {
    await room.daily('quiz', { 'reveal-after': 60 });
    await room.at(nine(22));
    room.channel.delete();
    await room.at('2026-11-22T02:01:00Z');
    expect(room.troubles).toEqual([]);
  });
});

describe('a process that dies between sending and noting it', () => {
  /** Sends the post of the day, and hears no more of it. */
  async function dieAfterSending() {
    const settle = async () => {
      throw new StoreError('gone', 'the process is dead');
    };
    const dying = room.engineBeside('dying', {
      ...room.store,
      daily: { ...room.store.daily, settle },
    });
    await room.sleepUntil(nine(22));
    await dying.tick();
    expect(room.troubles.splice(0)).toHaveLength(1);
    expect(room.posts()).toHaveLength(1);
  }

  /** Past the lease, and past the minutes for which Discord knows a nonce. */
  const LATER = '2026-11-22T01:10:00Z';

  test.each(['quiz', 'topic'])('its %s is found in the channel, and not posted again', async (kind) => {
    await room.daily(kind);
    await dieAfterSending();
    // Others write meanwhile, more than Discord tells at a time.
    for (let i = 0; i < 120; i++) room.ana.write(room.channel, { content: `${i}` });
    await room.at(LATER);
    expect(room.posts().filter(({ message }) => message.author.bot)).toHaveLength(1);
    const [post] = room.posts();
    expect((await room.daily('status')).text).toContain(`/${room.channel.id}/${post?.id}) ✅`);
  });

  test('as long as the lease lasts, nobody else is at it', async () => {
    await room.daily('quiz');
    await dieAfterSending();
    const before = room.discord.requests.length;
    await room.at('2026-11-22T01:00:30Z');
    expect(room.discord.requests.length).toBe(before);
  });

  test('where the history may not be read it is uncertain, and not posted again', async () => {
    await room.daily('quiz');
    await dieAfterSending();
    room.channel.setOverwrite(room.server.bot, { deny: readMessageHistory });
    await room.at(LATER);
    expect(room.posts()).toHaveLength(1);
    expect((await room.daily('status')).text).toContain(
      `- 11 月 22 日 · 不确定：可能已经发出；机器人在 <#${room.channel.id}> 没有“阅读消息历史记录”权限`,
    );
  });

  test.each(['pause', 'off'])('and whose plan then ends with /daily %s: the post is adopted', async (how) => {
    await room.daily('quiz', { 'reveal-after': 60 });
    await dieAfterSending();
    await room.daily(how);
    await room.at(LATER);
    const entry = await room.store.daily.entry({ subject: room.server.id, kind: 'quiz', date: TODAY });
    expect(entry?.outcome).toMatchObject({ state: 'done', messageId: room.posts()[0]?.id });
    await room.at('2026-11-22T02:01:00Z');
    expect(room.posts()[0]?.text).toContain('答案是 ');
  });

  test('before it sent, and whose plan then ends: nothing is sent any more', async () => {
    await room.daily('quiz');
    await room.sleepUntil(nine(22));
    const post = async () => ({ status: 'unknown' }) as const;
    const dying = room.engineBeside('dying', room.store, {
      board: { ...room.bot.board, post },
    });
    await dying.tick();
    await room.daily('off');
    await room.at(LATER);
    expect(room.posts()).toEqual([]);
    const entry = await room.store.daily.entry({ subject: room.server.id, kind: 'quiz', date: TODAY });
    expect(entry?.outcome).toEqual({ state: 'skipped', reason: 'late' });
  });

  test('answers given meanwhile count, and the answer is shown', async () => {
    await room.daily('quiz', { 'reveal-after': 60 });
    await dieAfterSending();
    const [post] = room.posts();
    if (!post) throw new Error('nothing was posted');
    expect((await room.answer(post, TODAY, true)).text).toContain('✅');
    await room.at(LATER);
    await room.at('2026-11-22T02:01:00Z');
    expect(room.posts()[0]?.text).toContain('答案是 ');
  });
});

describe('a request that fails', () => {
  test('and a time that is moved to later that day: the post comes then', async () => {
    await room.daily('quiz');
    const outage = room.discord.faults.requests.status(
      { method: 'POST', path: '/channels/:id/messages', times: Number.POSITIVE_INFINITY },
      503,
    );
    await room.at(nine(22));
    outage.lift();
    const moved = await room.daily('quiz', { time: '9:30' });
    expect(moved.text).toContain(`<t:${Date.parse('2026-11-22T01:30:00Z') / 1000}:F>`);
    await room.at('2026-11-22T01:10:00Z');
    expect(room.posts()).toEqual([]);
    await room.at('2026-11-22T01:30:00Z');
    expect(room.posts()).toHaveLength(1);
  });

  test('where Discord is down for a while, the post comes later', async () => {
    await room.daily('quiz');
    const outage = room.discord.faults.requests.status(
      { method: 'POST', path: '/channels/:id/messages', times: Number.POSITIVE_INFINITY },
      503,
    );
    await room.at(nine(22));
    expect(room.posts()).toEqual([]);
    outage.lift();
    await room.at('2026-11-22T01:02:00Z');
    expect(room.posts()).toHaveLength(1);
    expect(room.troubles).toEqual([]);
  });

  test.each([
    ['and discord.js gives up', 'close'],
    ['and discord.js sends it again', 'reset'],
  ] as const)('where the answer was lost, %s: the post is not doubled', async (_, ending) => {
    await room.daily('quiz');
    room.discord.faults.requests.drop(
      { method: 'POST', path: '/channels/:id/messages' },
      { moment: 'after', ending },
    );
    await room.at(nine(22));
    await room.at('2026-11-22T01:10:00Z');
    expect(room.posts()).toHaveLength(1);
    expect((await room.daily('status')).text).toContain(') ✅');
  });
});

test('an outage of the server changes nothing: its post comes', async () => {
  await room.daily('quiz');
  const outage = room.server.outage();
  await room.ana.command(room.ana.openDm(), 'remind', { off: {} });
  await room.at(nine(22));
  outage.end();
  expect(room.posts()).toHaveLength(1);
});

test('a server that removed the bot while it was off gets nothing more, until it is back', async () => {
  await room.daily('quiz');
  const heard = () => room.ana.command(room.ana.openDm(), 'remind', { off: {} });
  await room.bot.stop();
  room.server.removeBot();
  await room.reboot();
  await heard();
  const tried = () => room.discord.requests.filter(({ path }) => path.includes('/channels/')).length;
  const before = tried();
  await room.at(nine(22));
  expect(tried()).toBe(before);
  room.server.addBot();
  await heard();
  await room.at(nine(23));
  expect(room.posts()).toHaveLength(1);
});

test('a server that the bot is removed from gets nothing more, until it is back', async () => {
  await room.daily('quiz');
  /** What came before an answered command has been heard, and what was noted of it is in the database before a tick. */
  const heard = () => room.ana.command(room.ana.openDm(), 'remind', { off: {} });
  const tried = () => room.discord.requests.filter(({ path }) => path.includes('/channels/')).length;
  room.server.removeBot();
  await heard();
  await room.at(nine(22));
  expect(tried()).toBe(0);
  room.server.addBot();
  await heard();
  await room.at(nine(23));
  expect(room.posts()).toHaveLength(1);
});
