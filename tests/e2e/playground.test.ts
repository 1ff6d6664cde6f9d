import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RunningPlayground, runPlayground } from '../../src/run/playground.ts';
import type { Choice } from '../../src/sandbox/state/interactions.ts';
import type { ApiMessage } from '../../src/sandbox/state/messages.ts';
import { openPage, type Page } from '../sandbox/playground/page.ts';

/** The bot itself, met through the playground's page: the same client, commands and store as anywhere. */

const DAY = 86_400_000;

let folder: string;
let playground: RunningPlayground;
let log: { readonly level: number; readonly msg: string }[];

async function begin(): Promise<void> {
  playground = await runPlayground({
    port: 0,
    store: `file:${join(folder, 'playground.sqlite')}`,
    knowledgeDir: 'knowledge',
    notesUrl: null,
    log: pino({ level: 'warn' }, { write: (line) => log.push(JSON.parse(line)) }),
  });
  await playground.ready;
}
beforeEach(async () => {
  log = [];
  folder = await mkdtemp(join(tmpdir(), 'cumulus-'));
  await begin();
});
afterEach(async () => {
  await playground.stop();
  await rm(folder, { recursive: true });
  expect(log).toEqual([]);
});

/** Everything that is written in a message. */
const textOf = (message: object): string => JSON.stringify(message);

/** Asks, and gives what all see then. */
async function answerTo(page: Page, question: string): Promise<ApiMessage> {
  const { id: channel } = await page.channel('ask');
  const done = await page.do({ do: 'command', channel, name: 'ask', options: { question } });
  expect(done).toEqual({ kind: 'done' });
  const { data } = await page.event(({ name }) => name === 'MESSAGE_CREATE');
  if (!('components' in data)) throw new Error('a message was expected');
  return data;
}

test('/ask answers from the notes, in Chinese and English', async () => {
  const lin = await openPage(playground.address, 'lin');
  expect(textOf(await answerTo(lin, '什么是混合云'))).toContain('混合云：把两种或更多部署形式组合在一起的云');
  const maya = await openPage(playground.address, 'maya');
  expect(textOf(await answerTo(maya, 'what is IaaS'))).toContain('IaaS');
});

test('commands are there for each as they may use them, in every language, with live completion', async () => {
  const lin = await openPage(playground.address, 'lin');
  const { commands, channels } = await lin.hello();
  const named = (ids: readonly string[] = []) =>
    commands.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  expect(named(channels[0]?.offered)).not.toContain('daily');
  const teacher = await (await openPage(playground.address, 'teacher')).hello();
  expect(named(teacher.channels[0]?.offered)).toContain('daily');
  expect(commands.find(({ name }) => name === 'ask')?.description_localizations).toHaveProperty('zh-TW');
  const channel = channels[0]?.id ?? '';
  // The names in the notes are read beside all else, for a second or so after the start.
  const typed = { name: 'ask', option: 'question', partial: 'hunhe', options: {} };
  for (let choices: readonly Choice[] = []; choices.length === 0; ) {
    const result = await lin.do({ do: 'autocomplete', channel, ...typed });
    choices = result.kind === 'choices' ? result.choices : [];
    if (choices[0]) expect(choices[0].name).toContain('混合云');
  }
});

test('an answer that was asked for privately is seen by nobody else', async () => {
  const lin = await openPage(playground.address, 'lin');
  const maya = await openPage(playground.address, 'maya');
  const { id: channel } = await lin.channel('ask');
  const options = { question: '什么是云计算', private: true };
  await lin.do({ do: 'command', channel, name: 'ask', options });
  await answerTo(lin, '什么是混合云');
  // This one came to both; the one before it, to one.
  await maya.event(({ name }) => name === 'MESSAGE_CREATE');
  expect([lin.events.length, maya.events.length]).toEqual([2, 1]);
  expect(textOf(maya.events)).not.toContain('什么是云计算');
});

describe('time', () => {
  /** The day's question as it appears on a page. */
  const posted = (page: Page) => page.event(({ name }) => name === 'MESSAGE_CREATE');

  test('two days further on, both days’ questions were posted; it stays so when the playground comes again', async () => {
    const lin = await openPage(playground.address, 'lin');
    const teacher = await openPage(playground.address, 'teacher');
    const { id: channel } = await teacher.channel('daily');
    const plan = { time: '06:00', timezone: 'Asia/Shanghai' };
    await teacher.do({ do: 'command', channel, name: 'daily', options: { quiz: plan } });
    expect(lin.events).toEqual([]);
    const before = (await lin.hello()).now;
    expect(await teacher.do({ do: 'moveClock', ms: 2 * DAY })).toEqual({ kind: 'done' });
    const first = await posted(lin);
    const second = await lin.event(
      ({ name, data }) => name === 'MESSAGE_CREATE' && data.id !== first.data.id,
    );
    const sentAt = [first, second].map(({ data }) => new Date('timestamp' in data ? data.timestamp : 0));
    // Within the hour after six in Shanghai, as the clock passed it.
    expect(sentAt.map((date) => date.getUTCHours())).toEqual([22, 22]);
    expect(sentAt.map((date) => date.getUTCDate())).not.toEqual([
      sentAt[0]?.getUTCDate(),
      sentAt[0]?.getUTCDate(),
    ]);

    await playground.stop();
    await begin();
    const again = await openPage(playground.address, 'teacher');
    expect((await again.hello()).now).toBeGreaterThanOrEqual(before + 2 * DAY);
    await again.do({ do: 'command', channel, name: 'daily', options: { status: {} } });
    expect(textOf((await posted(again)).data)).toContain('06:00');
  });
});
