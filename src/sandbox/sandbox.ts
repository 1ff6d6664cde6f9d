import { type Clock, systemClock } from './clock.ts';
import type { SandboxMember } from './driver/member.ts';
import {
  makeGuild,
  person,
  type SandboxChannel,
  SandboxServer,
  type ServerOptions,
} from './driver/server.ts';
import { Shown } from './driver/shown.ts';
import { Gateway } from './gateway/gateway.ts';
import { INTENT } from './gateway/protocol.ts';
import { restApp } from './rest/app.ts';
import { type LoggedRequest, RequestLog } from './rest/request-log.ts';
import { snowflakes } from './snowflake.ts';
import { type Command, CommandStore } from './state/commands.ts';
import type { User } from './state/entities.ts';
import { InteractionStore } from './state/interactions.ts';
import { MessageStore } from './state/messages.ts';
import { guildCreatePayload } from './state/payloads.ts';
import { type Listening, listen } from './transport.ts';
import type { World } from './world.ts';

export interface SandboxOptions {
  /** Default 0: a free port. The sandbox only ever listens on 127.0.0.1. */
  readonly port?: number;
  /** Drives every deadline and timestamp. Default: the system's clock. */
  readonly clock?: Clock;
  /** The bot's token. Default `sandbox-token`. */
  readonly token?: string;
  /** Whether request keys that Discord would silently ignore are refused. Default `true`. */
  readonly strictKeys?: boolean;
  /** Bits of the privileged intents that the application has been granted. Default none. */
  readonly privilegedIntents?: number;
}

/** A Discord of one's own: REST and gateway on loopback, with one application and whatever servers are added. */
export class Sandbox {
  readonly #world: World;
  readonly #log: RequestLog;
  readonly #listening: Listening;

  constructor(world: World, log: RequestLog, listening: Listening) {
    this.#world = world;
    this.#log = log;
    this.#listening = listening;
  }

  /** For `new Client({ rest: { api: url } })`. */
  get url(): string {
    return `${this.#world.origin()}/api`;
  }

  get token(): string {
    return this.#world.token;
  }

  get applicationId(): string {
    return this.#world.application.id;
  }

  /** Adds a server with the bot in it; clients that are connected hear of it. */
  addServer(options: ServerOptions): SandboxServer {
    const guild = makeGuild(this.#world, options);
    const data = guildCreatePayload(guild, this.#world.application.bot.id);
    this.#world.publish({ name: 'GUILD_CREATE', data, guildId: guild.id, intent: INTENT.guilds });
    return new SandboxServer(this.#world, guild);
  }

  /** The commands registered for every server, or for one. */
  commands(scope: { readonly guildId?: string } = {}): readonly Command[] {
    return this.#world.commands.list(scope.guildId ?? null);
  }

  /** What a member sees in a channel, oldest first. */
  messages(channel: SandboxChannel, viewer: { readonly as: SandboxMember }): readonly Shown[] {
    const watch = (id: string, then: () => void) => this.#world.messages.watch(id, then);
    return this.#world.messages
      .list(channel.id)
      .filter((stored) => stored.visibleTo === null || stored.visibleTo === viewer.as.id)
      .map((stored) => new Shown({ outcome: 'seen', stored, modal: null, watch }));
  }

  /** REST requests so far, oldest first; the newest 10,000 are kept. */
  get requests(): readonly LoggedRequest[] {
    return this.#log.list();
  }

  /** Drops every connection and frees the port. */
  close(): Promise<void> {
    return this.#listening.close();
  }
}

/** Starts a sandbox. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const clock = options.clock ?? systemClock;
  const newId = snowflakes(clock);
  const users = new Map<string, User>();
  const id = newId();
  const bot: User = {
    id,
    username: 'Cumulus',
    discriminator: '0',
    global_name: null,
    avatar: null,
    bot: true,
    public_flags: 0,
  };
  users.set(id, bot);
  let port = 0;
  const world: World = {
    clock,
    newId,
    token: options.token ?? 'sandbox-token',
    strictKeys: options.strictKeys ?? true,
    origin: () => `http://127.0.0.1:${port}`,
    application: { id, name: 'Cumulus', bot, owner: person({ newId, users }, 'developer') },
    users,
    guilds: new Map(),
    channels: new Map(),
    commands: new CommandStore(id, newId),
    messages: new MessageStore(),
    interactions: new InteractionStore(),
    publish: (event) => gateway.publish(event),
  };
  const gateway = new Gateway(world, options.privilegedIntents ?? 0);
  const log = new RequestLog();
  const listening = await listen(restApp(world, log), gateway, options.port ?? 0);
  port = listening.port;
  return new Sandbox(world, log, listening);
}
