import type { Clock } from './clock.ts';
import type { CommandStore } from './state/commands.ts';
import type { Application, Channel, Guild, User } from './state/entities.ts';
import type { InteractionStore } from './state/interactions.ts';
import type { MessageStore } from './state/messages.ts';

/** An event for the gateway. */
export interface GatewayEvent {
  readonly name: string;
  readonly data: object;
  /** Decides the shard; `null` goes to shard 0. */
  readonly guildId: string | null;
  /** The intent that a client needs to hear of it; 0: none. */
  readonly intent: number;
}

/** Everything the sandbox knows, apart from any transport. */
export interface World {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly token: string;
  /** Whether request keys that Discord would ignore are refused. */
  readonly strictKeys: boolean;
  /** Where REST is reached, without a trailing slash: `http://127.0.0.1:PORT`. */
  readonly origin: () => string;
  readonly application: Application;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly commands: CommandStore;
  readonly messages: MessageStore;
  readonly interactions: InteractionStore;
  /** Sends an event to the clients that are connected. */
  readonly publish: (event: GatewayEvent) => void;
}
