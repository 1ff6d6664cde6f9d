import { html } from 'htm/preact';

/** What a field of the box says to whoever can't see the list above it. */
export interface FieldAria {
  readonly 'aria-label': string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: 'true' | undefined;
  readonly 'aria-controls'?: string | undefined;
  readonly 'aria-activedescendant'?: string | undefined;
  readonly 'aria-expanded': 'true' | 'false';
}

/**
 * A text field that is as large as what stands in it: an invisible copy of the text, in the same cell, holds it
 * open. A textarea even where a value is one line, so that a long one wraps.
 */
export function GrowingField(props: {
  readonly class: string;
  readonly value: string;
  /** Names the place in the box, for the focus. */
  readonly at: number | 'text';
  readonly placeholder?: string;
  readonly aria: FieldAria;
  readonly onText: (text: string, isComposing: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent, field: HTMLTextAreaElement) => void;
  readonly onFocus?: () => void;
}) {
  const { value, placeholder = '', onText, onKeyDown } = props;
  const told = (event: Event, isComposing: boolean) => {
    if (event.target instanceof HTMLTextAreaElement) onText(event.target.value, isComposing);
  };
  return html`
    <span class=${`composer-field ${props.class}`} data-value=${`${value || placeholder}\u200b`}>
      <textarea
        class="composer-input"
        role="combobox"
        rows="1"
        cols="1"
        spellcheck=${false}
        autocomplete="off"
        autocapitalize="off"
        enterkeyhint="send"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        ...${props.aria}
        data-at=${props.at}
        placeholder=${placeholder}
        value=${value}
        onInput=${(event: InputEvent) => told(event, event.isComposing)}
        onCompositionEnd=${(event: CompositionEvent) => told(event, false)}
        onKeyDown=${(event: KeyboardEvent) => {
          if (event.currentTarget instanceof HTMLTextAreaElement) onKeyDown(event, event.currentTarget);
        }}
        onFocus=${props.onFocus}
      ></textarea>
    </span>
  `;
}
