import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import type { SandboxMember } from '../../src/sandbox/driver/member.ts';
import type { SandboxChannel } from '../../src/sandbox/driver/server.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';

const QUESTIONS = [
  '什么是混合云',
  'openstak',
  'What is virtualization?',
  '云计算会不会取代程序员',
  'KVM 由哪两部分组成',
  '今天天气怎么样',
];
const AT_A_TIME = 16;

/**
 * With room to spare V8 lets garbage pile up for minutes; a heap of this size is collected all the time, and one
 * that only grows would end the process.
 */
const HEAP = '--max-old-space-size=96';
/** What resident memory may differ by between two looks at it. */
const GROWTH_MB = 48;

test('15,000 questions, sixteen at a time, are answered without an error and without growing', async () => {
  const discord = await startSandbox();
  const server = discord.addServer({ name: '云计算课' });
  const channel = server.addChannel({ name: 'ask' });
  const members = ['zh-CN', 'en-US'].map((locale) => server.addMember({ name: locale, locale }));
  const bot = spawn(process.execPath, [HEAP, 'src/main.ts'], {
    env: { ...process.env, DISCORD_TOKEN: discord.token, DISCORD_API: discord.url, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let log = '';
  bot.stdout.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  while (!/commands (?:registered|unchanged)/.test(log)) await once(bot.stdout, 'data');

  await askMany(members, channel, 5_000);
  const before = residentMB(bot.pid);
  await askMany(members, channel, 10_000);
  const after = residentMB(bot.pid);

  bot.kill('SIGTERM');
  const [code] = await once(bot, 'exit');
  await discord.close();
  expect(code).toBe(0);
  expect(log).not.toMatch(/"level":"(?:warn|error|fatal)"/);
  expect(after - before, `${before} MB before, ${after} MB after`).toBeLessThan(GROWTH_MB);
});

async function askMany(members: readonly SandboxMember[], channel: SandboxChannel, count: number) {
  let asked = 0;
  const ask = async (member: SandboxMember) => {
    while (asked < count) {
      const question = QUESTIONS[asked++ % QUESTIONS.length] ?? '';
      const shown = await member.command(channel, 'ask', { question });
      expect(shown.text).not.toMatch(/编号|reference/);
    }
  };
  await Promise.all(
    Array.from({ length: AT_A_TIME }, (_, i) => members[i % members.length]).flatMap((member) =>
      member ? [ask(member)] : [],
    ),
  );
}

function residentMB(pid: number | undefined): number {
  return Math.round(
    Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024,
  );
}
