import { html } from 'htm/preact';
import type { FieldValues } from '../../driver/modal-data.ts';
import type { ModalField } from '../../rules/modal.ts';
import { wordsFor } from '../locale.ts';
import type { View } from '../view.ts';
import { FieldControl, isGroup } from './control.ts';
import { type FieldProblem, isRequired } from './field-state.ts';
import { TEXTS } from './texts.ts';

const CHECKBOX = 23;

/** A field with its name, its description and what is wrong with it. */
export function Field(props: {
  readonly field: ModalField;
  readonly label: string;
  readonly description: string | null;
  readonly value: FieldValues[string];
  readonly problem: FieldProblem | null;
  readonly view: View;
  readonly id: string;
  readonly onChange: (value: FieldValues[string]) => void;
}) {
  const { field, label, description, value, problem, view, id, onChange } = props;
  const words = wordsFor(view.locale, TEXTS);
  const notes = [description === null ? null : `${id}-hint`, problem === null ? null : `${id}-problem`];
  const describedBy = notes.filter((note) => note !== null).join(' ') || undefined;
  const aria = { 'aria-describedby': describedBy, 'aria-invalid': problem === null ? undefined : 'true' };
  const name = html`${label}${
    isRequired(field) &&
    html`<span class="modal-star" aria-hidden="true"> *</span><span class="modal-said"> (${words.required})</span>`
  }`;
  const hint = description !== null && html`<p id=${`${id}-hint`} class="modal-hint">${description}</p>`;
  const wrong =
    problem !== null && html`<p id=${`${id}-problem`} class="modal-problem">${words.problem(problem)}</p>`;
  if (field.type === CHECKBOX) {
    return html`
      <div class="modal-field" data-field=${field.custom_id}>
        <label class="modal-box">
          <input
            type="checkbox"
            id=${id}
            checked=${value === true}
            aria-describedby=${describedBy}
            onChange=${() => onChange(value !== true)}
          />
          <span class="modal-box-label">${name}</span>
        </label>
        ${hint}
      </div>
    `;
  }
  const control = html`<${FieldControl} ...${{ field, value, view, id, aria, onChange }} />`;
  if (isGroup(field)) {
    return html`
      <fieldset class="modal-field" data-field=${field.custom_id} aria-describedby=${describedBy}>
        <legend class="modal-label">${name}</legend>
        ${hint}${control}${wrong}
      </fieldset>
    `;
  }
  return html`
    <div class="modal-field" data-field=${field.custom_id}>
      <label class="modal-label" for=${id}>${name}</label>
      ${hint}${control}${wrong}
    </div>
  `;
}
