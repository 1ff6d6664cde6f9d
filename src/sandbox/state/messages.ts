import { KEPT } from '../limits.ts';
import type { TopLevel } from '../rules/components.ts';
import type { Embed } from '../rules/embeds.ts';
import type { userPayload } from './payloads.ts';

type UserPayload = ReturnType<typeof userPayload>;

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly content_type: string | null;
  readonly url: string;
  readonly proxy_url: string;
  /** Pixels, of a picture. */
  readonly width?: number;
  readonly height?: number;
  readonly description?: string;
  readonly title?: string;
}

/** Which interaction a message answers; resources/message#message-interaction-metadata-object */
export interface InteractionMetadata {
  readonly id: string;
  readonly type: number;
  readonly user: UserPayload;
  readonly authorizing_integration_owners: Readonly<Record<string, string>>;
  readonly original_response_message_id?: string;
  /** What a user or message command was used on. */
  readonly target_user?: UserPayload;
  readonly target_message_id?: string;
  readonly interacted_message_id?: string;
  readonly triggering_interaction_metadata?: InteractionMetadata;
}

/** A command with group and subcommand, as `quiz play`; localized for whoever used it. */
export interface CommandNames {
  readonly name: string;
  readonly name_localized: string;
}

/** A message as Discord's API shows it. */
export interface ApiMessage {
  readonly id: string;
  readonly channel_id: string;
  /** 0 default, 19 reply, 20 answer to a slash command, 23 to a user or message command. */
  readonly type: 0 | 19 | 20 | 23;
  readonly author: UserPayload;
  readonly content: string;
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly tts: boolean;
  readonly mention_everyone: boolean;
  readonly mentions: readonly UserPayload[];
  readonly mention_roles: readonly string[];
  readonly attachments: readonly Attachment[];
  readonly embeds: readonly Embed[];
  readonly components: readonly TopLevel[];
  readonly flags: number;
  readonly pinned: boolean;
  readonly nonce?: string | number;
  readonly webhook_id?: string;
  readonly application_id?: string;
  readonly interaction_metadata?: InteractionMetadata;
  /** Of an answer to a command. Deprecated, and still the only place that names it. */
  readonly interaction?: CommandNames & { readonly id: string; readonly type: 2; readonly user: UserPayload };
  readonly message_reference?: {
    readonly type: 0;
    readonly channel_id: string;
    readonly message_id: string;
    readonly guild_id?: string;
  };
}

export interface StoredMessage {
  /** Replaced as a whole by every edit, so whoever holds an older one keeps it. */
  api: ApiMessage;
  readonly guildId: string | null;
  /** The only user who sees it, for ephemeral messages. */
  readonly visibleTo: string | null;
  /** The interaction whose token may read and edit it. */
  readonly interactionId: string | null;
}

/** What has just become of a message. */
export interface MessageChange {
  readonly kind: 'created' | 'updated' | 'deleted';
  readonly message: StoredMessage;
}

/** The messages of every channel, oldest first, the newest {@link KEPT.messagesPerChannel} of each. */
export class MessageStore {
  readonly #channels = new Map<string, Map<string, StoredMessage>>();
  /** By message id; by channel id for whoever waits for a new message. */
  readonly #watchers = new Map<string, Set<() => void>>();
  readonly #listeners = new Set<(change: MessageChange) => void>();

  add(message: StoredMessage): void {
    const messages = this.#channel(message.api.channel_id);
    messages.set(message.api.id, message);
    if (messages.size > KEPT.messagesPerChannel) {
      for (const oldest of messages.keys()) {
        messages.delete(oldest);
        break;
      }
    }
    this.#changed(message.api.channel_id);
    this.#tell({ kind: 'created', message });
  }

  /** Forgets a channel that was deleted. */
  forget(channelId: string): void {
    const messages = this.#channels.get(channelId)?.keys() ?? [];
    this.#channels.delete(channelId);
    for (const id of messages) this.#changed(id);
  }

  get(channelId: string, id: string): StoredMessage | undefined {
    return this.#channels.get(channelId)?.get(id);
  }

  /** Whether the message is still there. */
  has({ api }: StoredMessage): boolean {
    return this.get(api.channel_id, api.id) !== undefined;
  }

  update(message: StoredMessage, api: ApiMessage): void {
    message.api = api;
    this.#changed(api.id);
    this.#tell({ kind: 'updated', message });
  }

  delete(message: StoredMessage): void {
    this.#channels.get(message.api.channel_id)?.delete(message.api.id);
    this.#changed(message.api.id);
    this.#tell({ kind: 'deleted', message });
  }

  /** Oldest first. */
  list(channelId: string): readonly StoredMessage[] {
    return [...(this.#channels.get(channelId)?.values() ?? [])];
  }

  /** Calls `then` once, when the message is next edited or deleted, or the channel next gets a message. */
  watch(id: string, then: () => void): void {
    const watchers = this.#watchers.get(id) ?? new Set();
    watchers.add(then);
    this.#watchers.set(id, watchers);
  }

  /**
   * Calls `listener` for every change from now on, ephemeral messages included. Those that are forgotten to make room,
   * or with their channel, are not told. Returns a function that ends it.
   */
  listen(listener: (change: MessageChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(change: MessageChange): void {
    for (const listener of this.#listeners) listener(change);
  }

  #changed(id: string): void {
    const watchers = this.#watchers.get(id);
    if (watchers === undefined) return;
    this.#watchers.delete(id);
    for (const then of watchers) then();
  }

  #channel(id: string): Map<string, StoredMessage> {
    const found = this.#channels.get(id);
    if (found !== undefined) return found;
    const made = new Map<string, StoredMessage>();
    this.#channels.set(id, made);
    return made;
  }
}
