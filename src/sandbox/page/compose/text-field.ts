import { html } from 'htm/preact';
import type { wordsFor } from '../locale.ts';
import type { Event as BoxEvent } from './completion.ts';
import { type FieldAria, GrowingField } from './field.ts';
import { charactersIn } from './option-value.ts';
import { LONGEST_MESSAGE } from './submission.ts';
import type { TEXTS } from './texts.ts';

/** Characters from the end at which the counter appears. */
const NEAR_END = 200;

/** The box while no command is being filled in. */
export function TextField(props: {
  readonly text: string;
  readonly label: string;
  readonly aria: FieldAria;
  readonly words: ReturnType<typeof wordsFor<(typeof TEXTS)['en']>>;
  readonly onKeyDown: (event: KeyboardEvent, field: HTMLTextAreaElement) => void;
  readonly send: (event: BoxEvent) => void;
}) {
  const { text, label, aria, words, onKeyDown, send } = props;
  const left = LONGEST_MESSAGE - charactersIn(text.trim());
  return html`
    <${GrowingField}
      class="composer-message"
      value=${text}
      at="text"
      placeholder=${label}
      aria=${aria}
      onText=${(typed: string, isComposing: boolean) => send({ kind: 'typed', text: typed, isComposing })}
      onKeyDown=${onKeyDown}
    />
    ${
      left <= NEAR_END &&
      html`<span class=${left < 0 ? 'composer-count is-over' : 'composer-count'} title=${words.charactersLeft(left)}>
        <span aria-hidden="true">${left}</span>
        <span class="composer-said">${words.charactersLeft(left)}</span>
      </span>`
    }
  `;
}
