import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answer, passage } from '../edges/discord/passages.ts';
import { type ClassRoom, openClass } from './class.ts';
import { knownLibrary } from './known-library.ts';

/** Discord at its worst: whatever happens on the way, a member gets one answer, and races are no bugs. */

let room: ClassRoom;
beforeEach(async () => {
  room = await openClass(knownLibrary({ ask: (question) => answer({ question }) }));
});
afterEach(() => room.close());

const ask = (question: string) => room.ana.command(room.channel, 'ask', { question });
const CALLBACK = { method: 'POST', path: /\/callback$/ } as const;
/** Lines that an operator would have to look at. */
const alarms = () => room.bot.log.filter(({ level }) => level >= 50);

describe('the connection', () => {
  test('breaks: what members ask meanwhile is answered after it, each once and in order', async () => {
    const { gateway } = room.discord.faults;
    const held = gateway.holdEvents();
    const before = ask('0');
    gateway.drop();
    const asked = ['1', '2', '3', '4', '5'].map(ask);
    held.release();
    const shown = await Promise.all([before, ...asked]);
    expect(shown.map(({ text }) => text.split('\n')[0])).toEqual(
      ['0', '1', '2', '3', '4', '5'].map((question) => `-# “${question}”`),
    );
    expect(room.discord.messages(room.channel, { as: room.ben })).toHaveLength(6);
    expect(alarms()).toEqual([]);
  });

  test('is taken back by Discord: the bot comes again', async () => {
    room.discord.faults.gateway.askToReconnect();
    expect((await ask('1')).outcome).toBe('replied');
    room.discord.faults.gateway.invalidate({ resumable: true });
    expect((await ask('2')).outcome).toBe('replied');
    expect(alarms()).toEqual([]);
  });
});

describe('an answer', () => {
  test.each([500, 502, 503])('that Discord answers with %i is sent again', async (status) => {
    room.discord.faults.requests.status(CALLBACK, status);
    expect((await ask('1')).text).toContain('“1”');
    expect(alarms()).toEqual([]);
  });

  test('whose acknowledgement is lost is not sent twice, and no bug', async () => {
    room.discord.faults.requests.drop(CALLBACK, { moment: 'after' });
    expect((await ask('1')).text).toContain('“1”');
    const line = await room.bot.logged('the interaction was over before the reply');
    expect(line).toMatchObject({ level: 20, err: { code: 40060 } });
    expect(room.discord.messages(room.channel, { as: room.ben })).toHaveLength(1);
    expect(alarms()).toEqual([]);
  });

  test('that Discord limits for a moment waits', async () => {
    room.discord.faults.requests.rateLimit(CALLBACK, { retryAfter: 10 });
    expect((await ask('1')).outcome).toBe('replied');
    expect(alarms()).toEqual([]);
  });

  test('for which Discord stays down is told to the log, and the next one comes', async () => {
    const down = room.discord.faults.requests.status({ ...CALLBACK, times: Number.POSITIVE_INFINITY }, 503);
    // Waits for an answer in vain; the test does not wait with it.
    ask('1').catch(() => {});
    const line = await room.bot.logged('an interaction failed');
    expect(line).toMatchObject({ what: '/ask' });
    down.lift();
    expect((await ask('2')).text).toContain('“2”');
  });
});

test('a channel that is deleted under a question is a race, not a bug', async () => {
  const held = room.discord.faults.requests.hold(CALLBACK);
  // Nobody answers this question any more: its channel is gone.
  ask('1').catch(() => {});
  await held.met();
  room.channel.delete();
  held.release();
  const line = await room.bot.logged('the interaction was over before the reply');
  expect(line).toMatchObject({ level: 20, err: { code: 10003 } });
  expect(alarms()).toEqual([]);
});

test('a message that is deleted under a button is a race, not a bug', async () => {
  const two = [passage({ id: 'passage001' }), passage({ id: 'passage002' })];
  await room.restart(knownLibrary({ ask: (question) => answer({ question, passages: two }) }));
  const { url, token, faults } = room.discord;
  const shown = await ask('1');
  const held = faults.requests.hold(CALLBACK);
  // Nobody answers this press any more: its message is gone.
  room.ana.press(shown, { label: '下一段 1/2' }).catch(() => {});
  await held.met();
  const headers = { authorization: `Bot ${token}` };
  await fetch(`${url}/v10/channels/${room.channel.id}/messages/${shown.id}`, { method: 'DELETE', headers });
  held.release();
  const line = await room.bot.logged('the interaction was over before the reply');
  expect(line).toMatchObject({ level: 20, err: { code: 10008 } });
  expect(alarms()).toEqual([]);
});
