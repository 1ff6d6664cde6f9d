import { joinGuild } from './actions/change-guild.ts';
import { type Clock, systemClock } from './clock.ts';
import { makeGuild, type PersonOptions, person, type ServerOptions } from './driver/make-guild.ts';
import type { ChannelRef } from './driver/place.ts';
import { type HeardEvent, hear, nextSeen, seenBy } from './driver/seen.ts';
import { SandboxServer } from './driver/server.ts';
import type { Shown } from './driver/shown.ts';
import { SandboxUser } from './driver/user.ts';
import { GatewayFaults } from './faults/gateway-faults.ts';
import { RequestFaults } from './faults/request-faults.ts';
import { Gateway } from './gateway/gateway.ts';
import { type GatewayOptions, gatewaySettings } from './gateway/options.ts';
import type { Listening } from './loopback.ts';
import { InvalidRequests } from './rate-limits/invalid-requests.ts';
import { RateLimiter, type RateLimits, rateLimitRules } from './rate-limits/rate-limiter.ts';
import { restApp } from './rest/app.ts';
import { type LoggedRequest, RequestLog } from './rest/request-log.ts';
import { snowflakes } from './snowflake.ts';
import { AttachmentStore, type StoredFile } from './state/attachments.ts';
import { type Command, CommandStore } from './state/commands.ts';
import type { User } from './state/entities.ts';
import { InteractionStore } from './state/interactions.ts';
import { MessageStore } from './state/messages.ts';
import { NonceStore } from './state/nonces.ts';
import { listen } from './transport.ts';
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
  /** Whether requests are limited, and how. Default: `on` when the clock runs by itself, else `off`. */
  readonly rateLimits?: RateLimits;
  readonly gateway?: GatewayOptions;
}

/** A Discord of one's own: REST and gateway on loopback, with one application and whatever servers are added. */
export class Sandbox {
  readonly #world: World;
  readonly #log: RequestLog;
  readonly #listening: Listening;
  /** What can be made to go wrong, on demand. */
  readonly faults: { readonly requests: RequestFaults; readonly gateway: GatewayFaults };

  constructor(world: World, log: RequestLog, faults: Sandbox['faults'], listening: Listening) {
    this.#world = world;
    this.#log = log;
    this.faults = faults;
    this.#listening = listening;
  }

  /** For `new Client({ rest: { api: url } })`. */
  get url(): string {
    return `${this.origin}/api`;
  }

  /** Where it is reached, uploaded files too: `http://127.0.0.1:PORT`. */
  get origin(): string {
    return this.#world.origin();
  }

  /** The bot's token. It changes when the bot identifies too often; see {@link GatewayOptions.sessionStarts}. */
  get token(): string {
    return this.#world.token;
  }

  /** The clock it was started with. */
  get clock(): Clock {
    return this.#world.clock;
  }

  get botName(): string {
    return this.#world.application.name;
  }

  get applicationId(): string {
    return this.#world.application.id;
  }

  /** Adds a server with the bot in it; clients that are connected hear of it. */
  addServer(options: ServerOptions): SandboxServer {
    const made = makeGuild(this.#world, options);
    joinGuild(this.#world, made.guild);
    return new SandboxServer(this.#world, made);
  }

  /** Adds a person who is in no server; `server.addMember({ user })` lets them join one. */
  addUser(options: PersonOptions): SandboxUser {
    return new SandboxUser(this.#world, person(this.#world, options));
  }

  /** The commands registered for every server, or for one. */
  commands(scope: { readonly guildId?: string } = {}): readonly Command[] {
    return this.#world.commands.list(scope.guildId ?? null);
  }

  /** What a person sees in a channel or in direct messages, oldest first. */
  messages(channel: ChannelRef, viewer: { readonly as: SandboxUser }): readonly Shown[] {
    return seenBy(this.#world, channel, viewer.as.id);
  }

  /** Resolves to the next message that this person will see there; one that is there already does not count. */
  nextMessage(channel: ChannelRef, viewer: { readonly as: SandboxUser }): Promise<Shown> {
    return nextSeen(this.#world, channel, viewer.as.id);
  }

  /** Tells of every message that this person sees, from now on. Returns a function that ends it. */
  hear(viewer: { readonly as: SandboxUser }, listener: (event: HeardEvent) => void): () => void {
    return hear(this.#world, viewer.as.id, listener);
  }

  /** Calls `listener` after every change of the commands, from now on. Returns a function that ends it. */
  onCommands(listener: () => void): () => void {
    return this.#world.commands.listen(listener);
  }

  /** A file that was uploaded, unless newer ones have taken its room. */
  attachment(id: string): StoredFile | undefined {
    return this.#world.attachments.get(id);
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
    locale: 'en-US',
    acceptsDms: false,
  };
  users.set(id, bot);
  let port = 0;
  const world: World = {
    clock,
    newId,
    token: options.token ?? 'sandbox-token',
    strictKeys: options.strictKeys ?? true,
    privilegedIntents: options.privilegedIntents ?? 0,
    origin: () => `http://127.0.0.1:${port}`,
    application: { id, name: 'Cumulus', bot, owner: person({ newId, users }, { name: 'developer' }) },
    users,
    guilds: new Map(),
    guildsDown: new Set(),
    formerGuilds: new Set(),
    channels: new Map(),
    commands: new CommandStore(id, newId, clock),
    messages: new MessageStore(),
    nonces: new NonceStore(clock),
    attachments: new AttachmentStore(),
    interactions: new InteractionStore(),
    publish: (event) => gateway.publish(event),
  };
  const rules = rateLimitRules(options.rateLimits, clock);
  const gateway = new Gateway(world, gatewaySettings(options.gateway ?? {}, clock), rules !== null);
  const log = new RequestLog();
  const faults = { requests: new RequestFaults(clock), gateway: new GatewayFaults(gateway) };
  const app = restApp(world, gateway, {
    log,
    faults: faults.requests,
    limiter: rules === null ? null : new RateLimiter(clock, rules),
    invalid: rules === null ? null : new InvalidRequests(clock, rules.invalidRequests),
  });
  const listening = await listen(app, gateway, () => faults.gateway.refusal, options.port ?? 0);
  port = listening.port;
  return new Sandbox(world, log, faults, listening);
}
