import type { Component } from '../rules/components.ts';
import type { Button, Select } from '../rules/controls.ts';
import { embedTexts } from '../rules/embeds.ts';
import { displayedText, visit } from '../rules/layout.ts';
import { FLAG } from '../rules/message.ts';
import type { Modal } from '../rules/modal.ts';
import type { ApiMessage, InteractionMetadata, StoredMessage } from '../state/messages.ts';
import { NotPossibleError } from './errors.ts';

/**
 * How the application answered: with a new message, with a new message that says "thinking…", by changing the
 * message the component is on, by acknowledging without a change, with a modal. `seen`: the message was
 * looked up, not given as an answer.
 */
export type Outcome = 'replied' | 'deferred' | 'updated' | 'unchanged' | 'modal' | 'seen';

export interface ShownButton {
  readonly label: string;
  readonly customId: string | null;
  readonly disabled: boolean;
  readonly url: string | null;
  /** 1 primary, 2 secondary, 3 success, 4 danger, 5 link. */
  readonly style: number;
}

/** A message as a member saw it at one moment; later edits do not change it. */
export class Shown {
  readonly outcome: Outcome;
  readonly #api: ApiMessage | null;
  readonly #stored: StoredMessage | null;
  /** The modal that was opened; only with the outcome `modal`. */
  readonly modal: OpenModal | null;
  readonly #watch: (id: string, then: () => void) => void;

  constructor(given: {
    readonly outcome: Outcome;
    readonly stored: StoredMessage | null;
    readonly modal: OpenModal | null;
    readonly watch: (id: string, then: () => void) => void;
  }) {
    this.outcome = given.outcome;
    this.#stored = given.stored;
    this.#api = given.stored?.api ?? null;
    this.modal = given.modal;
    this.#watch = given.watch;
  }

  /** The message object as Discord's API shows it. Throws if the answer was a modal. */
  get message(): ApiMessage {
    if (this.#api === null) throw new NotPossibleError('The application opened a modal, there is no message');
    return this.#api;
  }

  get id(): string {
    return this.message.id;
  }

  get ephemeral(): boolean {
    return (this.message.flags & FLAG.ephemeral) !== 0;
  }

  /** Still "thinking…": a deferred reply that was not filled in yet. */
  get loading(): boolean {
    return (this.message.flags & FLAG.loading) !== 0;
  }

  /** All text of content, embeds and text displays, a line break between each. */
  get text(): string {
    const { content, embeds, components } = this.message;
    return [content, ...embeds.flatMap(embedTexts), ...displayedText(components)]
      .filter((part) => part !== '')
      .join('\n');
  }

  get buttons(): readonly ShownButton[] {
    return this.#controls().flatMap((one) => (one.type === 2 ? [shownButton(one)] : []));
  }

  get selects(): readonly Select[] {
    return this.#controls().filter((one) => one.type !== 2);
  }

  /** The message as it is now. */
  now(): Shown {
    return new Shown({ outcome: 'seen', stored: this.#stored, modal: null, watch: this.#watch });
  }

  /** Resolves to the message once it is edited (or deleted); at once if it has changed since this was shown. */
  changed(): Promise<Shown> {
    const stored = this.#stored;
    if (stored === null || stored.api !== this.message) return Promise.resolve(this.now());
    return new Promise((resolve) => this.#watch(this.id, () => resolve(this.now())));
  }

  #controls(): (Button | Select)[] {
    return controls(this.message.components);
  }
}

/** The buttons and selects of a message, in order. */
export function controls(components: readonly Component[]): (Button | Select)[] {
  const found: (Button | Select)[] = [];
  visit(components, (component) => {
    const { type } = component;
    if (type === 2 || type === 3 || type === 5 || type === 6 || type === 7 || type === 8)
      found.push(component);
  });
  return found;
}

/** A modal in front of a member, and what led to it. */
export interface OpenModal {
  readonly form: Modal;
  readonly title: string;
  readonly channelId: string;
  readonly source: StoredMessage | null;
  readonly openedBy: InteractionMetadata;
}

function shownButton(button: Button): ShownButton {
  return {
    label: button.label ?? button.emoji?.name ?? '',
    customId: button.custom_id ?? null,
    disabled: button.disabled ?? false,
    url: button.url ?? null,
    style: button.style,
  };
}
