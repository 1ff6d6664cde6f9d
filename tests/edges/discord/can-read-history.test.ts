import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Allowance } from '../../../src/app/daily/allowance.ts';
import { canReadHistory } from '../../../src/edges/discord/can-read-history.ts';
import { manualClock } from '../../../src/sandbox/clock.ts';
import type { SandboxChannel, SandboxServer } from '../../../src/sandbox/driver/server.ts';
import { type Sandbox, startSandbox } from '../../../src/sandbox/sandbox.ts';
import { EVERYONE, PERMISSION } from '../../../src/sandbox/state/permissions.ts';

/** Whether an empty history is one, or one that may not be read: by Discord's order of overwrites. */

const { viewChannel, readMessageHistory, administrator } = PERMISSION;

let discord: Sandbox;
let server: SandboxServer;
let channel: SandboxChannel;
beforeEach(async () => {
  discord = await startSandbox({ clock: manualClock() });
  server = discord.addServer({ name: 'Class' });
  channel = server.addChannel({ name: 'daily' });
});
afterEach(() => discord.close());

function canRead(channelId = channel.id): Promise<boolean> {
  const rest = new REST({ api: discord.url }).setToken(discord.token);
  const place = { channelId, userId: server.bot.id };
  const allowance: Allowance = { left: () => 5000, turn: async () => {}, signal: AbortSignal.timeout(5000) };
  return canReadHistory(rest, place, allowance);
}

const deny = (target: { readonly id: string }) => channel.setOverwrite(target, { deny: readMessageHistory });
const allow = (target: { readonly id: string }) =>
  channel.setOverwrite(target, { allow: readMessageHistory });

describe('it may', () => {
  test('where nobody has configured anything', async () => {
    expect(await canRead()).toBe(true);
  });

  test('where its role is allowed what everybody is denied', async () => {
    deny(server.everyone);
    allow(server.botRole);
    expect(await canRead()).toBe(true);
  });

  test('where one of its roles is allowed, whatever another is denied', async () => {
    const quiet = server.addRole({ name: 'quiet' });
    server.setBotRoles([server.botRole, quiet]);
    deny(quiet);
    allow(server.botRole);
    expect(await canRead()).toBe(true);
  });

  test('where it is allowed itself', async () => {
    deny(server.botRole);
    allow(server.bot);
    expect(await canRead()).toBe(true);
  });

  test('as administrator, everywhere', async () => {
    server.botRole.set({ permissions: administrator });
    deny(server.bot);
    expect(await canRead()).toBe(true);
  });

  test('in direct messages', async () => {
    expect(await canRead(discord.addUser({ name: 'eva' }).openDm().id)).toBe(true);
  });
});

describe('it may not', () => {
  test('where everybody is denied', async () => {
    deny(server.everyone);
    expect(await canRead()).toBe(false);
  });

  test('where it is denied itself, whatever its role', async () => {
    allow(server.botRole);
    deny(server.bot);
    expect(await canRead()).toBe(false);
  });

  test('where no role of its has the permission', async () => {
    for (const role of [server.everyone, server.botRole]) {
      role.set({ permissions: EVERYONE & ~readMessageHistory });
    }
    expect(await canRead()).toBe(false);
  });

  test('where it does not even see the channel, Discord refuses to tell', async () => {
    channel.setOverwrite(server.bot, { deny: viewChannel });
    await expect(canRead()).rejects.toMatchObject({ status: 403 });
  });
});
