import type { Clock } from '../clock.ts';
import { MESSAGE } from '../limits.ts';

export interface NonceUse {
  readonly authorId: string;
  readonly channelId: string;
  readonly nonce: string | number;
}

/** Which message was written under which nonce, for {@link MESSAGE.nonceLifetime}. */
export class NonceStore {
  readonly #clock: Clock;
  /** Oldest first: every use is written anew, and they all live equally long. */
  readonly #uses = new Map<string, { readonly messageId: string; readonly at: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(use: NonceUse, messageId: string): void {
    this.#forget();
    const key = keyOf(use);
    this.#uses.delete(key);
    this.#uses.set(key, { messageId, at: this.#clock.elapsed() });
  }

  /** The id of the message last written under this nonce by this author in this channel. */
  find(use: NonceUse): string | undefined {
    this.#forget();
    return this.#uses.get(keyOf(use))?.messageId;
  }

  #forget(): void {
    const since = this.#clock.elapsed() - MESSAGE.nonceLifetime;
    for (const [key, { at }] of this.#uses) {
      if (at > since) break;
      this.#uses.delete(key);
    }
  }
}

function keyOf({ authorId, channelId, nonce }: NonceUse): string {
  return `${authorId}:${channelId}:${nonce}`;
}
