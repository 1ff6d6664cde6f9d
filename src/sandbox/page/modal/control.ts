import { html } from 'htm/preact';
import type { FieldValues } from '../../driver/modal-data.ts';
import type { ModalField } from '../../rules/modal.ts';
import { wordsFor } from '../locale.ts';
import type { View } from '../view.ts';
import { choicesOf, type FieldChoice, isRequired, LONGEST_INPUT, mostChoices } from './field-state.ts';
import { TEXTS } from './texts.ts';

type FieldValue = FieldValues[string];

/** Whether a field is a group of boxes, to be named by a legend and not by a label. */
export function isGroup(field: ModalField): boolean {
  return field.type === 21 || field.type === 22 || (isSelect(field) && mostChoices(field) > 1);
}

function isSelect({ type }: ModalField): boolean {
  return type === 3 || (type >= 5 && type <= 8);
}

/** What a person fills in of a field, without its name. `id` is the control's; `aria` says what is wrong with it. */
export function FieldControl(props: {
  readonly field: ModalField;
  readonly value: FieldValue;
  readonly view: View;
  readonly id: string;
  readonly aria: Readonly<Record<string, string | undefined>>;
  readonly onChange: (value: FieldValue) => void;
}) {
  const { field, value, view, id, aria, onChange } = props;
  const words = wordsFor(view.locale, TEXTS);
  if (field.type === 4)
    return html`<${TextInput} ...${{ field, value: String(value), id, aria, onChange }} />`;
  if (field.type === 19) return html`<p id=${id} class="modal-absent">${words.noUpload}</p>`;
  const choices = choicesOf(field, view);
  const chosen = typeof value === 'object' ? value : [String(value)];
  if (field.type === 21) {
    return html`<${Boxes} type="radio" ...${{ id, choices, chosen }}
      onToggle=${(one: string) => onChange(one)} />`;
  }
  if (isGroup(field)) {
    return html`<${Boxes} type="checkbox" ...${{ id, choices, chosen }}
      onToggle=${(one: string) =>
        onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one])} />`;
  }
  const placeholder = 'placeholder' in field && field.placeholder ? field.placeholder : words.choose;
  return html`
    <span class="modal-select">
      <select
        id=${id}
        ...${aria}
        required=${isRequired(field)}
        value=${chosen[0] ?? ''}
        onChange=${(event: Event) => {
          if (!(event.target instanceof HTMLSelectElement)) return;
          onChange(event.target.value === '' ? [] : [event.target.value]);
        }}
      >
        <option value="">${placeholder}</option>
        ${choices.map(
          ({ value: one, label, description }) => html`
            <option key=${one} value=${one} selected=${chosen.includes(one)}>
              ${description === null ? label : `${label} · ${description}`}
            </option>
          `,
        )}
      </select>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 6l4 4 4-4" /></svg>
    </span>
  `;
}

const PARAGRAPH = 2;

function TextInput(props: {
  readonly field: Extract<ModalField, { readonly type: 4 }>;
  readonly value: string;
  readonly id: string;
  readonly aria: Readonly<Record<string, string | undefined>>;
  readonly onChange: (value: string) => void;
}) {
  const { field, value, id, aria, onChange } = props;
  const most = field.max_length ?? LONGEST_INPUT;
  const length = Array.from(value).length;
  const common = {
    id,
    value,
    ...aria,
    placeholder: field.placeholder ?? '',
    autocomplete: 'off',
    // Not `required`: the browser's own bubble would stand in front of the dialog's line.
    'aria-required': field.required === false ? undefined : 'true',
    onInput: (event: Event) => {
      const { target } = event;
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) onChange(target.value);
    },
  };
  const isCounted = typeof field.max_length === 'number' || most - length < 200;
  return html`
    <span class="modal-text">
      ${
        field.style === PARAGRAPH
          ? html`<textarea class="modal-input" rows="5" ...${common}></textarea>`
          : html`<input class="modal-input" type="text" ...${common} />`
      }
      ${
        isCounted &&
        html`<span class=${length > most ? 'modal-count is-over' : 'modal-count'}>${length}/${most}</span>`
      }
    </span>
  `;
}

/** A list to choose one or several of. */
function Boxes(props: {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly choices: readonly FieldChoice[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}) {
  const { type, id, choices, chosen, onToggle } = props;
  return html`
    <span class="modal-boxes">
      ${choices.map(
        ({ value, label, description }) => html`
          <label key=${value} class="modal-box">
            <input
              type=${type}
              name=${id}
              value=${value}
              checked=${chosen.includes(value)}
              onChange=${() => onToggle(value)}
            />
            <span>
              <span class="modal-box-label">${label}</span>
              ${description !== null && html`<span class="modal-hint">${description}</span>`}
            </span>
          </label>
        `,
      )}
    </span>
  `;
}
