import {
  Client,
  DefaultRestOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
  OAuth2Scopes,
  Options,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Library } from '../../app/ask.ts';
import type { PostBoard } from '../../app/daily/board.ts';
import { OperatorError } from '../../app/operator-error.ts';
import type { Pictures } from '../../app/pictures.ts';
import type { Services } from '../../app/services.ts';
import { sendAllowed } from './allowed-request.ts';
import { buttonActions } from './buttons/list.ts';
import { commands } from './commands/list.ts';
import { createDailyBoard } from './daily-board.ts';
import { dispatcher } from './dispatch.ts';
import { followServers } from './follow-servers.ts';
import { librarySource } from './library-source.ts';
import { login } from './login.ts';
import type { LoginError } from './login-failure.ts';
import { modalActions } from './modals/list.ts';
import { NEEDED_PERMISSIONS } from './permissions.ts';
import { type Registration, registerCommands } from './register-commands.ts';
import { selectActions } from './selects/list.ts';
import { within } from './within.ts';

export interface BotOptions extends Services {
  readonly token: string;
  /** May still be loading; questions asked meanwhile wait for it. */
  readonly library: Promise<Library>;
  readonly pictures: Pictures;
  readonly log: Logger;
  /** REST base without version; Discord's own when `null`. */
  readonly api: string | null;
  /** Register commands in this server only; everywhere when `null`. */
  readonly commandGuild: string | null;
  /** The part of the bot's servers that this process serves; `null`: all, in as many shards as Discord recommends. */
  readonly sharding: Sharding | null;
  /** Milliseconds a question waits for the library before its reply is deferred. Default 2,000. */
  readonly patience?: number;
  /** Milliseconds the login may take. Default 30,000. */
  readonly loginDeadline?: number;
  /** Milliseconds that replies under way get when the bot is stopped. Default 5,000. */
  readonly stopDeadline?: number;
  /** Called when Discord ended the connection for good after the login. */
  readonly onDisconnect?: (reason: LoginError) => void;
}

/** Which shards a process serves, of how many; docs.discord.com/developers/events/gateway#sharding. */
export interface Sharding {
  /** From 0 to `shardCount` - 1; at least one. */
  readonly shards: readonly number[];
  readonly shardCount: number;
}

export interface Bot {
  /** Name of the bot's account. */
  readonly tag: string;
  /** Where an admin adds the bot to a server. */
  readonly invite: string;
  /**
   * Settles when Discord's list of commands is ours; `null` when it could not be written.
   * Rejects with an `OperatorError` when the bot is not in the server of `commandGuild`.
   */
  readonly registration: Promise<Registration | null>;
  /** Where daily posts appear. */
  readonly board: PostBoard;
  /** What this process serves. */
  readonly sharding: Sharding;
  /** Takes no more interactions, finishes the replies under way and logs out. */
  stop(): Promise<void>;
}

const PATIENCE = 2000;
const LOGIN_DEADLINE = 30_000;
/** With the goodbye, well within the 10 s after which Docker kills. */
const STOP_DEADLINE = 5000;
const GOODBYE_DEADLINE = 2000;

/**
 * Logs in and answers interactions until stopped.
 * @returns once Discord sends interactions
 * @throws LoginError when that fails or takes too long
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, log, api, commandGuild, patience = PATIENCE, onDisconnect = () => {} } = options;
  const { loginDeadline = LOGIN_DEADLINE, stopDeadline = STOP_DEADLINE } = options;
  const loggedOut = createClient(api, options.sharding);
  let ids: Registration['ids'] = new Map();
  const mention = (name: string) => {
    // A subcommand is mentioned by its whole name and its command's id.
    const id = ids.get(name.replace(/ .*/, ''));
    return id === undefined ? `/${name}` : `</${name}:${id}>`;
  };
  const { quiz, privacy, settings, plans, reminders, dayQuestions, servers, pictures } = options;
  const services = { quiz, privacy, settings, plans, reminders, dayQuestions, servers };
  const dispatch = dispatcher(
    { buttons: buttonActions, selects: selectActions, modals: modalActions },
    { ...services, library: librarySource(options.library, patience), pictures, log, commands, mention },
  );
  const underWay = new Set<Promise<void>>();
  const onInteraction = (interaction: Interaction) => {
    const work = dispatch(interaction).finally(() => underWay.delete(work));
    underWay.add(work);
  };
  loggedOut.on(Events.InteractionCreate, onInteraction);
  loggedOut.on(Events.Error, (err) => log.error({ err }, 'discord.js reports an error'));
  loggedOut.on(Events.ShardError, (err) => {
    // While it logs in, a failure is told once, at the end.
    const level = loggedOut.isReady() ? 'warn' : 'debug';
    log[level]({ err }, 'connection to Discord disturbed');
  });

  followServers(loggedOut, servers, log);
  const client = await login(loggedOut, {
    token,
    api: api ?? DefaultRestOptions.api,
    deadline: loginDeadline,
    log,
    onDisconnect,
  });

  const scope = { commandGuild, guilds: [...client.guilds.cache.keys()] };
  const registration = registerCommands(client.rest, client.application.id, commands, scope, log).then(
    (registered) => {
      ids = registered.ids;
      return registered;
    },
    (err) => {
      if (err instanceof OperatorError) throw err;
      log.error({ err }, 'the commands could not be registered');
      return null;
    },
  );
  // Whoever asks for it may come late; until then the rejection is not unhandled.
  registration.catch(() => {});
  return {
    tag: client.user.tag,
    invite: client.generateInvite({
      scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
      permissions: [...NEEDED_PERMISSIONS],
    }),
    registration,
    board: createDailyBoard({ client, library: options.library, pictures, mention }),
    sharding: shardingOf(client),
    async stop() {
      client.off(Events.InteractionCreate, onInteraction);
      if (!(await within(stopDeadline, Promise.all(underWay)))) {
        log.warn(`replies given up: ${underWay.size}`);
      }
      await within(GOODBYE_DEADLINE, client.destroy());
    },
  };
}

function shardingOf({ ws, options }: Client<true>): Sharding {
  return { shards: ws.shards.map(({ id }) => id), shardCount: options.shardCount ?? 1 };
}

function createClient(api: string | null, sharding: Sharding | null): Client {
  return new Client({
    // Always given: left out, discord.js reads variables of our names in a form of its own.
    ...(sharding === null
      ? { shards: 'auto' }
      : { shards: [...sharding.shards], shardCount: sharding.shardCount }),
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { makeRequest: sendAllowed, ...(api === null ? {} : { api }) },
    // A server that is down must not keep the others waiting.
    waitGuildTimeout: 1000,
    // Interactions bring what they need; caching what passes by would only grow.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: { maxSize: 100, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 1000, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
  });
}
