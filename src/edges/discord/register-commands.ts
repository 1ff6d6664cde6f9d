import {
  type APIApplicationCommand,
  DiscordAPIError,
  makeURLSearchParams,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { Logger } from 'pino';
import { OperatorError } from '../../app/operator-error.ts';
import type { Command } from './command.ts';
import { commandForm } from './command-form.ts';

/** Leftovers are looked for one server at a time, and only where a developer's bot would be. */
const MOST_GUILDS_TO_CLEAN = 20;

export interface Registration {
  /** Command name → id, as mentions need it. */
  readonly ids: ReadonlyMap<string, string>;
  /** Whether anything had to be written. */
  readonly written: boolean;
}

/** Where commands belong. */
export interface Scope {
  /** The one server to register in; `null` registers everywhere. */
  readonly commandGuild: string | null;
  /** Ids of the servers the bot is in. */
  readonly guilds: readonly string[];
}

/**
 * Makes Discord's list of commands ours: everywhere, or in `commandGuild` alone. The other scope is emptied,
 * because a command registered in both is shown twice. Nothing is written that Discord already has.
 * @throws OperatorError when the bot is not in the server of `commandGuild`; otherwise what Discord answers when
 * ours cannot be written. Leftovers that cannot be removed are only logged.
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: readonly Command[],
  { commandGuild, guilds }: Scope,
  log: Logger,
): Promise<Registration> {
  const global = Routes.applicationCommands(applicationId);
  const ofGuild = (id: string) => Routes.applicationGuildCommands(applicationId, id);
  const registration =
    commandGuild === null
      ? await write(rest, global, commands, 'global')
      : await write(rest, ofGuild(commandGuild), commands, 'guild').catch((error) => {
          throw isNotMember(error)
            ? new OperatorError(`COMMAND_GUILD ${commandGuild}: the bot is not in this server`)
            : error;
        });

  const leftovers = guilds.length <= MOST_GUILDS_TO_CLEAN ? guilds.map(ofGuild) : [];
  for (const route of commandGuild === null ? leftovers : [global]) {
    await write(rest, route, [], 'guild').catch((err) => log.debug({ err, route }, 'leftovers not removed'));
  }
  return registration;
}

async function write(
  rest: REST,
  route: `/${string}`,
  commands: readonly Command[],
  scope: 'global' | 'guild',
): Promise<Registration> {
  const query = makeURLSearchParams({ with_localizations: true });
  const there = (await rest.get(route, { query })) as APIApplicationCommand[];
  const ours = commands.map(({ definition }) => definition);
  if (commandForm(there, scope) === commandForm(ours, scope)) return { ids: idsOf(there), written: false };
  return { ids: idsOf((await rest.put(route, { body: ours })) as APIApplicationCommand[]), written: true };
}

function isNotMember(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  return error.code === RESTJSONErrorCodes.MissingAccess || error.code === RESTJSONErrorCodes.UnknownGuild;
}

function idsOf(commands: readonly APIApplicationCommand[]): ReadonlyMap<string, string> {
  return new Map(commands.map(({ name, id }) => [name, id]));
}
