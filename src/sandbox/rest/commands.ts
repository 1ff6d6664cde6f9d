import { refuse } from '../errors.ts';
import { changedCommand, commandSet, newCommand } from '../rules/command.ts';
import type { Command, Scope } from '../state/commands.ts';
import type { World } from '../world.ts';
import { commandPayload } from './command-payload.ts';
import { type Call, created, idParam, noContent, ok, type Route } from './route.ts';

/** interactions/application-commands#endpoints, once for all servers and once for one. */
export function commandRoutes(world: World): readonly Route[] {
  const { commands, strictKeys } = world;

  const globally = (call: Call): Scope => {
    if (idParam(call, 'application_id') !== world.application.id) throw refuse('unknownApplication');
    return null;
  };
  const inGuild = (call: Call): Scope => {
    globally(call);
    const guildId = idParam(call, 'guild_id');
    if (world.formerGuilds.has(guildId)) throw refuse('missingAccess');
    if (!world.guilds.has(guildId)) throw refuse('unknownGuild');
    return guildId;
  };
  const stored = (scope: Scope, call: Call): Command => {
    const command = commands.get(scope, idParam(call, 'command_id'));
    if (command === undefined) throw refuse('unknownCommand');
    return command;
  };
  const full = (command: Command) => commandPayload(command, { localizations: true, locale: undefined });

  const under = (path: string, scopeOf: (call: Call) => Scope): readonly Route[] => [
    {
      method: 'GET',
      path,
      run: (call) => {
        const view = {
          localizations: call.query('with_localizations') === 'true',
          locale: call.header('x-discord-locale'),
        };
        return ok(commands.list(scopeOf(call)).map((command) => commandPayload(command, view)));
      },
    },
    {
      method: 'POST',
      path,
      run: (call) => {
        const result = commands.upsert(scopeOf(call), newCommand(call.body, strictKeys));
        return result.created ? created(full(result.command)) : ok(full(result.command));
      },
    },
    {
      method: 'PUT',
      path,
      run: (call) => ok(commands.overwrite(scopeOf(call), commandSet(call.body, strictKeys)).map(full)),
    },
    {
      method: 'GET',
      path: `${path}/:command_id`,
      run: (call) => ok(full(stored(scopeOf(call), call))),
    },
    {
      method: 'PATCH',
      path: `${path}/:command_id`,
      run: (call) => {
        const scope = scopeOf(call);
        const before = stored(scope, call);
        const request = changedCommand(asRequest(before), call.body, strictKeys);
        return ok(full(commands.replace(scope, before, request)));
      },
    },
    {
      method: 'DELETE',
      path: `${path}/:command_id`,
      run: (call) => {
        const scope = scopeOf(call);
        commands.delete(scope, stored(scope, call).id);
        return noContent;
      },
    },
  ];

  return [
    ...under('/applications/:application_id/commands', globally),
    ...under('/applications/:application_id/guilds/:guild_id/commands', inGuild),
  ];
}

/** The parts of a stored command that a request can speak of. */
function asRequest(command: Command) {
  const { id: _id, application_id: _application, version: _version, guild_id: _guild, ...request } = command;
  return request;
}
