import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OptionValues } from '../../src/sandbox/driver/command-data.ts';
import type { Shown } from '../../src/sandbox/driver/shown.ts';
import type { SandboxUser } from '../../src/sandbox/driver/user.ts';
import { shippedLibrary } from './class.ts';
import { type DailyRoom, openDailyRoom } from './daily-room.ts';

/** A member's own reminders, in direct messages. */

const library = await shippedLibrary();

/** 07:00 in Shanghai. */
const START = '2026-11-21T23:00:00Z';
const nine = (day: number) => `2026-11-${day}T01:00:00Z`;
const unix = (moment: string) => Date.parse(moment) / 1000;

let room: DailyRoom;
let dm: { readonly id: string };
beforeEach(async () => {
  room = await openDailyRoom(library, START);
  dm = room.ana.openDm();
});
afterEach(async () => {
  expect(room.troubles).toEqual([]);
  await room.close();
});

const remind = async (
  what: 'on' | 'off',
  options: OptionValues = {},
  by: SandboxUser = room.ana,
  where: { readonly id: string } = room.channel,
) => (await by.command(where, 'remind', { [what]: options })).text;

/** What ana sees in her direct messages of what the bot sent by itself. */
const reminders = (): readonly Shown[] =>
  room.discord.messages(dm, { as: room.ana }).filter(({ text }) => text.includes('到期了'));

/** Ana answers a question. Missed, it is due again ten minutes later, and every day until she gets it right. */
async function play(rightly: boolean): Promise<void> {
  const shown = await room.ana.command(room.channel, 'quiz', { play: { kind: 'true-false', count: 1 } });
  const [, roundId = ''] = /c1:quiz-answer:(\w+):/.exec(shown.buttons[0]?.customId ?? '') ?? [];
  const asked = (await room.store.round(roundId))?.questions[0];
  const { answer } = asked?.question ?? {};
  if (answer?.form !== 'choice') throw new Error('true or false is chosen');
  const place = (asked?.order ?? []).findIndex((index) => answer.choices[index]?.right === rightly);
  await room.ana.press(shown, `c1:quiz-answer:${roundId}:0:${place}`);
}

test('comes in a direct message on days when questions are due, and starts the review there', async () => {
  expect(await remind('on')).toBe(
    `有题到期时，每天 09:00（Asia/Shanghai）会私信提醒你。\n下一次：<t:${unix(nine(22))}:F>（<t:${unix(nine(22))}:R>）`,
  );
  // Nothing is due yet.
  await room.at(nine(22));
  expect(reminders()).toEqual([]);
  await play(false);
  await room.at(nine(23));
  const [message] = reminders();
  expect(message?.text).toMatch(/^有 1 道题到期了，该复习了。\n-# 不想再收到提醒：<\/remind off:\d+>$/);
  if (!message) throw new Error('no reminder came');
  const review = await room.ana.press(message, { label: '开始复习' });
  expect(review.text).toContain('第 1 题，共 1 题');
  // One a day, however often it is looked at.
  await room.at('2026-11-23T03:00:00Z');
  expect(room.discord.messages(dm, { as: room.ana })).toHaveLength(1);
});

test('at a time and in a zone of one’s own, told in one’s own language', async () => {
  expect(await remind('on', { time: '9:30pm', timezone: 'europe/berlin' }, room.ben)).toBe(
    `You will get a message every day at 21:30 (Europe/Berlin), on days when questions are due.\nNext: <t:${unix('2026-11-22T20:30:00Z')}:F> (<t:${unix('2026-11-22T20:30:00Z')}:R>)`,
  );
  // What is not given keeps its value.
  expect(await remind('on', { time: '8' }, room.ben)).toContain('every day at 08:00 (Europe/Berlin)');
  expect(await remind('on', { timezone: 'Shanghia' }, room.mei)).toBe(
    '時區「Shanghia」不存在。你是不是想選 Asia/Shanghai？',
  );
  expect(await remind('on', { time: 'soon' }, room.ben)).toContain('“soon” is no time of day.');
});

test('in a direct message the zone is needed, for there is no server to take it from', async () => {
  const eva = room.discord.addUser({ name: 'eva', locale: 'zh-CN' });
  const where = eva.openDm();
  expect(await remind('on', {}, eva, where)).toBe(
    '你在哪个时区？请在“时区”里选一个，或者在服务器里用这个命令。',
  );
  const [first] = await eva.autocomplete(where, 'remind', 'timezone', '', { on: {} });
  expect(first?.value).toBe('Asia/Shanghai');
  expect(await remind('on', { timezone: 'Asia/Tokyo' }, eva, where)).toContain('每天 09:00（Asia/Tokyo）');
  expect(await remind('on', { time: '10' }, eva, where)).toContain('每天 10:00（Asia/Tokyo）');
});

test('is off when it is turned off', async () => {
  expect(await remind('off')).toBe('你没有打开提醒。');
  await remind('on');
  await play(false);
  expect(await remind('off')).toBe('以后不再提醒。');
  await room.at(nine(23));
  expect(reminders()).toEqual([]);
});

test('stops where Discord says that the member cannot be reached, until they ask again', async () => {
  await remind('on');
  await play(false);
  room.ana.acceptsDms = false;
  await room.at(nine(22));
  const tries = () => room.discord.requests.filter(({ path }) => path.endsWith('/users/@me/channels')).length;
  expect(tries()).toBe(1);
  room.ana.acceptsDms = true;
  await room.at(nine(23));
  expect(tries()).toBe(1);
  await remind('on');
  await room.at(nine(24));
  expect(reminders()).toHaveLength(1);
});

test('a restart, and a death between sending and noting it: one reminder a day', async () => {
  await remind('on');
  await play(false);
  await room.reboot();
  const dying = room.engineBeside('dying', {
    ...room.store,
    daily: {
      ...room.store.daily,
      settle: async () => {
        throw new Error('the process is dead');
      },
    },
  });
  await room.sleepUntil(nine(22));
  await dying.tick();
  expect(room.troubles.splice(0)).toHaveLength(1);
  expect(reminders()).toHaveLength(1);
  await room.reboot();
  await room.at('2026-11-22T01:10:00Z');
  expect(reminders()).toHaveLength(1);
  await room.at(nine(23));
  expect(reminders()).toHaveLength(2);
});

test('a changed time never makes a second one for the same day', async () => {
  await remind('on');
  await play(false);
  await room.at(nine(22));
  const tomorrow = unix('2026-11-23T12:00:00Z');
  expect(await remind('on', { time: '20:00' })).toContain(`下一次：<t:${tomorrow}:F>`);
  await room.at('2026-11-22T12:00:00Z');
  expect(reminders()).toHaveLength(1);
});

test('what is due is counted by the day of the zone that was chosen, and so it is in the review', async () => {
  await remind('on', { timezone: 'America/Los_Angeles', time: '0:30' });
  // In the evening of Los Angeles, where UTC has tomorrow's date.
  await room.sleepUntil('2026-11-22T04:00:00Z');
  await play(true);
  // Half an hour into the day on which it comes back; by UTC that day has not come.
  for (let day = 22; day <= 30 && reminders().length === 0; day++) await room.at(`2026-11-${day}T08:30:00Z`);
  const [message] = reminders();
  if (!message) throw new Error('no reminder came');
  expect((await room.ana.press(message, { label: '开始复习' })).text).toContain('第 1 题，共 1 题');
});
