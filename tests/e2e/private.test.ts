import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Library } from '../../src/app/ask.ts';
import { answer, paragraph, passage } from '../edges/discord/passages.ts';
import { type ClassRoom, openClass } from './class.ts';
import { knownLibrary } from './known-library.ts';

/** A private answer, and sharing it. */

const one = passage({ id: 'passage001', headings: ['一'], blocks: [paragraph('第一段')] });
const two = passage({ id: 'passage002', headings: ['二'], blocks: [paragraph('第二段')] });
const library: Library = knownLibrary({
  ask: (question) => answer({ question, passages: [one, two] }),
  passage: (id) => [one, two].find((candidate) => candidate.id === id) ?? null,
});

let room: ClassRoom;
beforeEach(async () => {
  room = await openClass(library);
});
afterEach(() => room.close());

const ask = () => room.ana.command(room.channel, 'ask', { question: '云是什么', private: true });
const seenByBen = () => room.discord.messages(room.channel, { as: room.ben });
const labels = (of: { readonly buttons: readonly { readonly label: string }[] }) =>
  of.buttons.map(({ label }) => label);

test('is shared once, with its question and who shared it, and nobody is pinged', async () => {
  const shown = await ask();
  expect(labels(shown)).toEqual(['下一段 1/2', '分享给大家']);
  expect(seenByBen()).toEqual([]);
  const left = await room.ana.press(shown, { label: '分享给大家' });
  expect(left).toMatchObject({ outcome: 'updated', ephemeral: true });
  expect(labels(left)).toEqual(['下一段 1/2']);
  await room.bot.stop();
  const [shared] = seenByBen();
  expect(shared?.text).toMatch(
    new RegExp(`^-# 由 <@${room.ana.id}> 分享\n-# “云是什么”\n### 一\n第一段\n-# 📄 `),
  );
  expect(shared?.message.mentions).toEqual([]);
  expect(seenByBen()).toHaveLength(1);
});

test('is shared at the passage that is on show, and turns like any other answer', async () => {
  const turned = await room.ana.press(await ask(), { label: '下一段 1/2' });
  expect(labels(turned)).toEqual(['回到第一段 2/2', '分享给大家']);
  await room.ana.press(turned, { label: '分享给大家' });
  await room.restart();
  const [shared] = seenByBen();
  expect(shared?.text).toContain('### 二\n第二段');
  expect(shared && labels(shared)).toEqual(['回到第一段 2/2']);
  const bens = shared && (await room.ben.press(shared, { label: '回到第一段 2/2' }));
  expect(bens).toMatchObject({ outcome: 'replied', ephemeral: true });
  expect(bens && labels(bens)).toEqual(['Next 1/2', 'Show in the channel']);
  const anas = shared && (await room.ana.press(shared, { label: '回到第一段 2/2' }));
  expect(anas?.outcome).toBe('updated');
  expect(anas?.text).toMatch(/^-# 由 <@\d+> 分享\n-# “云是什么”\n### 一\n/);
});

test('is shared once, however quickly the button is pressed', async () => {
  const shown = await ask();
  const press = () => room.ana.press(shown, { label: '分享给大家' });
  const [first, second] = await Promise.all([press(), press()]);
  expect([first.outcome, second.outcome].sort()).toEqual(['replied', 'updated']);
  expect(second.text).toBe('已经分享给这个频道里的所有人。');
  await room.bot.stop();
  expect(seenByBen()).toHaveLength(1);
});

test('passed on once more says only who did that', async () => {
  await room.ana.press(await ask(), { label: '分享给大家' });
  await room.restart();
  const [shared] = seenByBen();
  const bens = shared && (await room.ben.press(shared, { label: '下一段 1/2' }));
  expect(bens?.text).toMatch(/^-# “云是什么”\n### 二\n/);
  if (bens) await room.ben.press(bens, { label: 'Show in the channel' });
  await room.bot.stop();
  expect(seenByBen().at(-1)?.text).toMatch(new RegExp(`^-# Shared by <@${room.ben.id}>\n-# “云是什么”\n`));
});

test('that could not be shared keeps its button', async () => {
  const shown = await ask();
  room.discord.faults.requests.status({ method: 'POST', path: '/webhooks/:app/:token' }, 403);
  const left = await room.ana.press(shown, { label: '分享给大家' });
  const sorry = await room.bot.logged('an interaction failed');
  expect(sorry['reference']).toMatch(/^[0-9a-f]{6}$/);
  await room.restart();
  expect(labels(left.now())).toEqual(['下一段 1/2', '分享给大家']);
  expect(seenByBen()).toEqual([]);
});

test('whose passage is gone says so and stays private', async () => {
  const shown = await ask();
  await room.restart(knownLibrary({ passage: () => null }));
  const gone = await room.ana.press(shown, { label: '分享给大家' });
  expect(gone).toMatchObject({ outcome: 'replied', ephemeral: true });
  expect(gone.text).toContain('笔记改过了');
  expect(seenByBen()).toEqual([]);
});

test('cannot be shared in direct messages, where nobody else is', async () => {
  const dm = room.ana.openDm();
  const shown = await room.ana.command(dm, 'ask', { question: '云是什么', private: true });
  expect(labels(shown)).toEqual(['下一段 1/2']);
});

test('an answer for everybody is not shared again', async () => {
  const shown = await room.ana.command(room.channel, 'ask', { question: '云是什么' });
  expect(labels(shown)).toEqual(['下一段 1/2']);
});
