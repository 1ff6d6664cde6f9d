import { INTERACTION, KEPT } from '../limits.ts';
import type { Modal } from '../rules/modal.ts';
import type { CommandNames, InteractionMetadata, StoredMessage } from './messages.ts';

/** 2 command, 3 component, 4 autocomplete, 5 modal submit; interaction-object-interaction-type */
export type InteractionType = 2 | 3 | 4 | 5;

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** What the application's first response did. */
export type Answer =
  | { readonly kind: 'replied' | 'deferred' | 'updated' | 'unchanged'; readonly message: StoredMessage }
  | { readonly kind: 'modal'; readonly modal: Modal }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] };

/** One action of a member, and what became of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  /** By the clock of elapsed time. */
  readonly createdAt: number;
  readonly userId: string;
  readonly guildId: string | null;
  readonly channelId: string;
  /** The message whose component was used, or from which the modal was opened. */
  readonly source: StoredMessage | null;
  readonly metadata: InteractionMetadata;
  /** Of a command that was used: how messages name it. */
  readonly command: CommandNames | null;
  /** Set by the first response; there is never a second. */
  answer: Answer | null;
  /** `@original`: the reply, or the message that was updated. */
  original: StoredMessage | null;
  /** Tells whoever waits for the first response. */
  readonly onAnswer: (answer: Answer) => void;
}

/** Interactions by token, the newest {@link KEPT.interactions}. */
export class InteractionStore {
  readonly #byToken = new Map<string, Interaction>();

  add(interaction: Interaction): void {
    this.#byToken.set(interaction.token, interaction);
    for (const [token, oldest] of this.#byToken) {
      const expired = interaction.createdAt - oldest.createdAt > INTERACTION.tokenLifetime;
      if (!expired && this.#byToken.size <= KEPT.interactions) break;
      this.#byToken.delete(token);
    }
  }

  get(token: string): Interaction | undefined {
    return this.#byToken.get(token);
  }
}
