import type { Place } from '../actions/interact.ts';
import type { CommandType } from '../rules/command.ts';
import { allowedIn } from '../state/access.ts';
import type { Command } from '../state/commands.ts';
import type { User } from '../state/entities.ts';
import { may, missing, PERMISSION } from '../state/permissions.ts';
import type { World } from '../world.ts';
import { NotPossibleError } from './errors.ts';

const [SERVER, BOT_DM] = [0, 1] as const;
/** Of `integration_types`: the sandbox's application is installed in servers, never by users. */
const SERVER_INSTALL = 0;

/**
 * The command that Discord's client offers to a person under this name, in this place. Throws NotPossibleError
 * when it offers none, and says why (interactions/application-commands#permissions, #contexts).
 */
export function offeredCommand(
  world: World,
  place: Place,
  user: User,
  type: CommandType,
  name: string,
): Command {
  const called = type === 1 ? `/${name}` : `${type === 2 ? 'User' : 'Message'} command "${name}"`;
  const { guild } = place;
  const command = world.commands.find(guild?.id ?? null, type, name);
  if (command === undefined) {
    const elsewhere = [...world.guilds.keys()].some((id) => world.commands.find(id, type, name));
    if (guild === null && elsewhere) {
      throw new NotPossibleError(`${called} is registered in a server, not for direct messages`);
    }
    throw new NotPossibleError(`No command ${type === 1 ? called : `"${name}"`} is registered here`);
  }
  const everywhere = command.guild_id === undefined;
  if (everywhere && !command.integration_types.includes(SERVER_INSTALL)) {
    throw new NotPossibleError(`${called} is only for people who installed the application themselves`);
  }
  if (everywhere && !(command.contexts?.includes(guild === null ? BOT_DM : SERVER) ?? true)) {
    const where = guild === null ? 'direct messages' : 'servers';
    throw new NotPossibleError(`${called} is not offered in ${where}`);
  }
  if (guild !== null) checkMember(command, called, place, user);
  return command;
}

/** All commands that Discord's client offers to a person in this place. */
export function offeredCommands(world: World, place: Place, user: User): readonly Command[] {
  const registered = [...world.commands.list(null), ...world.commands.list(place.guild?.id ?? null)];
  const offered = new Set<Command>();
  for (const { type, name } of registered) {
    try {
      // Of two with one name it is the server's own.
      offered.add(offeredCommand(world, place, user, type, name));
    } catch (error) {
      if (!(error instanceof NotPossibleError)) throw error;
    }
  }
  return [...offered];
}

function checkMember(command: Command, called: string, { guild, channel }: Place, user: User): void {
  const held = allowedIn(guild ?? undefined, channel, user);
  const refused = (reason: string) =>
    new NotPossibleError(`${called} is not offered to ${user.username}: ${reason}`);
  if (!may(held, PERMISSION.useApplicationCommands)) throw refused('useApplicationCommands is missing');
  const asked = command.default_member_permissions;
  if (asked === '0' && !may(held, PERMISSION.administrator)) throw refused('it is for administrators alone');
  if (may(held, BigInt(asked ?? 0))) return;
  const names = missing(held, BigInt(asked ?? 0)).join(', ') || `permissions ${asked}`;
  throw refused(`${names} is missing`);
}
