import { REST } from 'discord.js';
import { pino } from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import { OperatorError } from '../../../src/app/operator-error.ts';
import { registerCommands } from '../../../src/edges/discord/register-commands.ts';
import { answering, type StandIn } from '../../e2e/stand-in.ts';

const guild = '100000000000000001';

let discord: StandIn;
afterEach(() => discord.close());

/** What registering in `guild` fails with when Discord answers like this. */
async function failure(status: number, code: number): Promise<unknown> {
  discord = await answering(status, {}, { message: 'no', code });
  const rest = new REST({ api: discord.url }).setToken('token');
  const scope = { commandGuild: guild, guilds: [] };
  return registerCommands(rest, '1', [], scope, pino({ level: 'silent' })).catch((error) => error);
}

describe('a COMMAND_GUILD', () => {
  test.each([
    ['50001 Missing Access', 403, 50001],
    ['10004 Unknown Guild', 404, 10004],
  ])('of a server the bot is not in: %s', async (_, status, code) => {
    expect(await failure(status, code)).toEqual(
      new OperatorError(`COMMAND_GUILD ${guild}: the bot is not in this server`),
    );
  });

  test('refused for another reason: the error as it is', async () => {
    const error = await failure(400, 30032);
    expect(error).toMatchObject({ code: 30032 });
    expect(error).not.toBeInstanceOf(OperatorError);
  });
});
