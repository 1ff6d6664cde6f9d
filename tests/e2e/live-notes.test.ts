import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { SandboxMember } from '../../src/sandbox/driver/member.ts';
import type { SandboxChannel } from '../../src/sandbox/driver/server.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { folderWith } from '../edges/files/folder.ts';
import { livingNotes } from '../edges/files/live.ts';
import { botIn } from './bot.ts';

/** Members go on asking while the notes are edited, broken, deleted, renamed and put in another's place. */

const QUESTION = '什么是混合云';
const NOTE = 'zh/deployment-models.md';

test('no question fails, and each answer is of the old version or the new one', {
  timeout: 60_000,
}, async () => {
  const folder = join(await folderWith({}), 'notes');
  await cp('knowledge', folder, { recursive: true });
  const notes = await livingNotes(folder);
  const discord = await startSandbox();
  const server = discord.addServer({ name: '云计算课' });
  const channel = server.addChannel({ name: 'ask' });
  const bot = await botIn(discord, notes.library);
  const members = ['ana', 'ben'].map((name) => server.addMember({ name, locale: 'zh-CN' }));
  const asking = askOnAndOn(members, channel);

  const note = join(folder, NOTE);
  const original = await readFile(note, 'utf8');
  const edition = (number: number) => original.replaceAll('平滑流转', `平滑流转（第${number}版）`);
  for (let number = 1; number <= 3; number++) {
    await writeFile(note, edition(number));
    await notes.logged(/^notes updated: zh\/deployment-models\.md/);
    // Asked from now on, nothing but the new version answers.
    expect(await asking.next()).toContain(`（第${number}版）`);
  }
  await writeFile(note, Buffer.from([0xd4, 0xc6]));
  await notes.logged(/not UTF-8/);
  expect(await asking.next()).toContain('（第3版）');
  await writeFile(note, edition(4));
  await notes.logged(/^notes updated/);
  await rename(note, join(folder, 'zh/renamed.md'));
  await notes.logged(/^notes updated: zh\/renamed\.md .*; notes gone: zh\/deployment-models\.md$/);
  expect(await asking.next()).toContain('zh/renamed.md');
  await rm(folder, { recursive: true });
  await notes.logged(/does not exist/);
  expect(await asking.next()).toContain('zh/renamed.md');
  await cp('knowledge', folder, { recursive: true });
  await notes.logged(/^notes updated: zh\/deployment-models\.md/);
  const answers = await asking.stop();

  // All of these held the answer, up to here.
  expect(answers.filter((text) => !text.includes('平滑流转'))).toEqual([]);
  await unlink(note);
  await notes.logged(/^notes gone: zh\/deployment-models\.md$/);
  const shown = await members[0]?.command(channel, 'ask', { question: QUESTION });
  expect(shown?.text).not.toContain('deployment-models.md');
  expect(bot.log.filter(({ level }) => level >= 40)).toEqual([]);
  notes.stop();
  await bot.stop();
  await discord.close();
});

/** Has every member ask the same question again and again until stopped. */
function askOnAndOn(members: readonly SandboxMember[], channel: SandboxChannel) {
  const answers: string[] = [];
  let isOver = false;
  const work = Promise.all(
    members.map(async (member) => {
      while (!isOver) answers.push((await member.command(channel, 'ask', { question: QUESTION })).text);
    }),
  );
  return {
    /** The answer to a question asked now. */
    async next() {
      return (await members[0]?.command(channel, 'ask', { question: QUESTION }))?.text;
    },
    async stop() {
      isOver = true;
      await work;
      return answers;
    },
  };
}

test('`npm start` follows its folder', { timeout: 60_000 }, async () => {
  const folder = await folderWith({ 'oven.md': '**烤箱**：烤面包的设备。\n' });
  const discord = await startSandbox();
  const { PATH = '' } = process.env;
  const bot = spawn(process.execPath, [resolve('src/main.ts')], {
    cwd: folder,
    env: { PATH, DISCORD_TOKEN: discord.token, DISCORD_API: discord.url, KNOWLEDGE_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  bot.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const says = async (text: string) => {
    while (!said.includes(text)) await once(bot.stdout, 'data');
  };
  await says('logged in');
  await writeFile(join(folder, 'oven.md'), '**烤箱**：要预热。\n');
  await says('notes updated: oven.md (passages: 1)');
  await writeFile(join(folder, 'oven.md'), '');
  await says('oven.md:1: the file is empty (what was read of it before still answers)');
  bot.kill('SIGTERM');
  expect(await once(bot, 'exit')).toEqual([0, null]);
  await discord.close();
});
