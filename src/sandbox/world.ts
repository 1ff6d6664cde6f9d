import type { Clock } from './clock.ts';
import type { AttachmentStore } from './state/attachments.ts';
import type { CommandStore } from './state/commands.ts';
import type { Application, Channel, Guild, User } from './state/entities.ts';
import type { InteractionStore } from './state/interactions.ts';
import type { MessageStore } from './state/messages.ts';
import type { NonceStore } from './state/nonces.ts';

/** An event for the gateway. */
export interface GatewayEvent {
  readonly name: string;
  readonly data: object;
  /** What clients without the Message Content intent get instead; absent: the same. */
  readonly withoutContent?: object;
  /** Decides the shard; `null` goes to shard 0. */
  readonly guildId: string | null;
  /** The intent that a client needs to hear of it; 0: none. */
  readonly intent: number;
}

/** Everything the sandbox knows, apart from any transport. */
export interface World {
  readonly clock: Clock;
  readonly newId: () => string;
  /** Replaced when the application identifies too often. */
  token: string;
  /** Whether request keys that Discord would ignore are refused. */
  readonly strictKeys: boolean;
  /** Bits of the privileged intents that the application has been granted. */
  readonly privilegedIntents: number;
  /** Where REST is reached, without a trailing slash: `http://127.0.0.1:PORT`. */
  readonly origin: () => string;
  readonly application: Application;
  readonly users: Map<string, User>;
  /** Those the bot is in. */
  readonly guilds: Map<string, Guild>;
  /** Ids of those of them that are down. */
  readonly guildsDown: Set<string>;
  /** Ids of the servers that the bot was removed from. */
  readonly formerGuilds: Set<string>;
  readonly channels: Map<string, Channel>;
  readonly commands: CommandStore;
  readonly messages: MessageStore;
  readonly nonces: NonceStore;
  readonly attachments: AttachmentStore;
  readonly interactions: InteractionStore;
  /** Sends an event to the clients that are connected. */
  readonly publish: (event: GatewayEvent) => void;
}
