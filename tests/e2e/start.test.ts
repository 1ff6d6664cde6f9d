import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { openPage } from '../sandbox/playground/page.ts';
import { answering, unusedPort } from './stand-in.ts';

/** `npm start` as an admin sees it: the real process, in a folder of its own. */

const npmStart = JSON.parse(readFileSync('package.json', 'utf8')).scripts.start as string;
const [, ...args] = npmStart.replace('src/main.ts', resolve('src/main.ts')).split(' ');
const notes = resolve('knowledge');
const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789AB';

let folder: string;
let discord: Sandbox;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cumulus-'));
  discord = await startSandbox({ token });
});
afterEach(async () => {
  await discord.close();
  await rm(folder, { recursive: true });
});

function start(env: Record<string, string>) {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, args, { cwd: folder, env: { PATH, HOME, ...env } });
  const output = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.out += text;
    child.emit('said', output.out);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.err += text;
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number, ...output }));
  return {
    ended,
    /** All that it has said, once this is part of it. */
    async said(text: string) {
      while (!output.out.includes(text)) {
        await Promise.race([once(child, 'said'), ended.then(() => Promise.reject(new Error(output.err)))]);
      }
      return output.out;
    },
    stop: (signal: NodeJS.Signals) => child.kill(signal),
  };
}

/** Runs until the process ends by itself; what it says must have no stack trace and no token. */
async function run(env: Record<string, string>) {
  const ended = await start(env).ended;
  expect(ended.out + ended.err).not.toMatch(/^\s+at /m);
  expect(ended.out + ended.err).not.toContain(token);
  return { ...ended, lines: ended.err.trimEnd().split('\n') };
}

describe('without a token: the playground', () => {
  const playground = { KNOWLEDGE_DIR: notes, PLAYGROUND_PORT: '0' };
  const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

  /** Starts one, and opens a page as its first member; `ready` once the bot has brought its commands. */
  async function play(env: Record<string, string> = {}) {
    const child = start({ ...playground, ...env });
    const [address = ''] = ADDRESS.exec(await child.said('\n')) ?? [];
    const page = await openPage(address, 'lin');
    return { ...child, address, page, ready: () => page.hello((hello) => hello.commands.length > 0) };
  }

  test.each(['SIGINT', 'SIGTERM'] as const)('one line with its address; it ends on %s', async (signal) => {
    const { stop, ended, ready, address } = await play();
    expect(await (await fetch(address)).text()).toContain('<div id="app">');
    // TypeScript that the browser gets without its types, and without a warning.
    expect((await fetch(`${address}/page/locale.ts`)).status).toBe(200);
    await ready();
    stop(signal);
    const { code, out, err } = await ended;
    expect({ code, err, lines: out.trimEnd().split('\n').length }).toEqual({ code: 0, err: '', lines: 1 });
  });

  test('what is meant for Discord does not count there, even with a token', async () => {
    const { stop, ended, ready } = await play({
      PLAYGROUND: '1',
      DISCORD_TOKEN: token,
      DISCORD_API: discord.url,
      DATABASE_URL: 'file:mine.sqlite',
      COMMAND_GUILD: '100000000000000001',
      SHARD_COUNT: '2',
      SHARDS: '1',
    });
    expect((await ready()).channels.map(({ offered }) => offered.length)).toEqual([7, 7, 7, 7]);
    stop('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, err: '' });
    expect(discord.requests).toEqual([]);
    expect(existsSync(join(folder, 'mine.sqlite'))).toBe(false);
    expect(existsSync(join(folder, 'data/playground.sqlite'))).toBe(true);
  });

  test('stopped while the bot is still logging in, it ends at once and says nothing', async () => {
    const { stop, ended } = await play();
    stop('SIGINT');
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });

  test('a port that is taken: one line on how to choose another', async () => {
    const taken = new URL(discord.url).port;
    const { code, out, lines } = await run({ ...playground, PLAYGROUND_PORT: taken });
    expect({ code, out, lines }).toEqual({
      code: 1,
      out: '',
      lines: [
        `port ${taken} is taken: set PLAYGROUND_PORT to another, such as PLAYGROUND_PORT=8138 npm start`,
      ],
    });
  });

  test('a second one in the same folder: one line', async () => {
    const first = await play();
    const { code, out, lines } = await run(playground);
    expect({ code, out, lines }).toEqual({
      code: 1,
      out: '',
      lines: ['data/playground.sqlite is in use: a playground is running already; stop that one first'],
    });
    first.stop('SIGTERM');
    expect((await first.ended).code).toBe(0);
  });

  test('a notes folder that is not there: one line', async () => {
    const { code, lines } = await run({ ...playground, KNOWLEDGE_DIR: join(folder, 'nowhere') });
    expect({ code, lines }).toEqual({ code: 1, lines: [expect.stringContaining('nowhere')] });
  });
});

describe('what is wrong is said in one line, exit code 1', () => {
  const bot = () => ({ DISCORD_TOKEN: token, DISCORD_API: discord.url, KNOWLEDGE_DIR: notes });

  test('a token Discord does not know', async () => {
    const { code, lines } = await run({ ...bot(), DISCORD_TOKEN: 'another.token.altogether' });
    expect({ code, lines }).toEqual({
      code: 1,
      lines: [expect.stringMatching(/^DISCORD_TOKEN: Discord does not know/)],
    });
  });

  test('no network', async () => {
    const { code, lines } = await run({
      ...bot(),
      DISCORD_API: `http://127.0.0.1:${await unusedPort()}/api`,
    });
    expect({ code, lines }).toEqual({
      code: 1,
      lines: [expect.stringMatching(/^cannot reach Discord at 127\.0\.0\.1:\d+: .*\(ECONNREFUSED\)$/)],
    });
  });

  test('a name that does not resolve', async () => {
    const { code, lines } = await run({ ...bot(), DISCORD_API: 'http://discord.invalid/api' });
    expect({ code, lines }).toEqual({
      code: 1,
      lines: [
        expect.stringMatching(/^cannot reach Discord at discord\.invalid: .*\((ENOTFOUND|EAI_AGAIN)\)$/),
      ],
    });
  });

  test('a network that wants a sign-in first', async () => {
    const portal = await answering(200, { 'content-type': 'text/html' }, '<html>Welcome</html>');
    const { code, lines } = await run({ ...bot(), DISCORD_API: portal.url });
    await portal.close();
    expect({ code, lines }).toEqual({ code: 1, lines: [expect.stringContaining('not as Discord does')] });
  });

  test('a server for development that the bot is not in', async () => {
    const { code, lines } = await run({ ...bot(), COMMAND_GUILD: '100000000000000001' });
    expect({ code, lines }).toEqual({
      code: 1,
      lines: ['COMMAND_GUILD 100000000000000001: the bot is not in this server'],
    });
  });

  test('no notes folder', async () => {
    const { code, lines } = await run({ ...bot(), KNOWLEDGE_DIR: join(folder, 'nowhere') });
    expect({ code, lines }).toEqual({ code: 1, lines: [expect.stringContaining('nowhere')] });
  });

  test('settings: every problem at once', async () => {
    await writeFile(join(folder, '.env'), 'LOG_LEVEL=loud\nDISCORD_TOKN=x\n');
    const { code, lines } = await run({ DISCORD_TOKEN: 'a b', KNOWLEDGE_DIRS: 'x' });
    expect(code).toBe(1);
    expect(lines).toHaveLength(4);
  });

  test('an .env that cannot be read', async () => {
    await mkdir(join(folder, '.env'));
    const { code, lines } = await run(bot());
    expect({ code, lines }).toEqual({ code: 1, lines: ['.env cannot be read (EISDIR)'] });
  });
});

describe('with a token', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('answers, and stops on %s', async (signal) => {
    await writeFile(join(folder, '.env'), `DISCORD_TOKEN=${token}\nDISCORD_API=${discord.url}\n`);
    const server = discord.addServer({ name: '云计算课' });
    const child = start({ KNOWLEDGE_DIR: notes });
    await child.said('commands registered');
    const ana = server.addMember({ name: 'ana', locale: 'zh-CN' });
    const shown = await ana.command(server.addChannel({ name: 'ask' }), 'ask', { question: '什么是混合云' });
    expect(shown.text).toContain('混合云');
    child.stop(signal);
    const { code, out, err } = await child.ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toContain(token);
    const messages = out
      .trimEnd()
      .split('\n')
      .map((line) => String(JSON.parse(line).msg));
    expect(messages).toContainEqual(expect.stringMatching(/^\d+ notes, \d+ passages$/));
    expect(messages).toContainEqual('logged in as Cumulus');
    expect(messages).toContainEqual(
      expect.stringMatching(/scope=bot\+applications\.commands&permissions=117760$/),
    );
    expect(messages.at(-1)).toBe(`stopping on ${signal}`);
  });

  test('an .env without a token does not hide that of the environment', async () => {
    await writeFile(join(folder, '.env'), 'DISCORD_TOKEN=\n');
    const child = start({ DISCORD_TOKEN: token, DISCORD_API: discord.url, KNOWLEDGE_DIR: notes });
    await child.said('logged in');
    child.stop('SIGTERM');
    expect((await child.ended).code).toBe(0);
  });
});
