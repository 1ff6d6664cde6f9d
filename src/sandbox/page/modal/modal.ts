import { html } from 'htm/preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FieldValues } from '../../driver/modal-data.ts';
import type { Result } from '../../playground/protocol.ts';
import type { Modal } from '../../rules/modal.ts';
import { Markdown } from '../draw/markdown/markdown.ts';
import { wordsFor } from '../locale.ts';
import type { View } from '../view.ts';
import { Field } from './field.ts';
import { type FieldProblem, initialValues, problemsOf, submittedValues } from './field-state.ts';
import { TEXTS } from './texts.ts';

const NO_PROBLEMS: ReadonlyMap<string, FieldProblem> = new Map();

/**
 * The dialog of a form that the bot opened. It closes by `onClose`, also once the form was taken; what was refused
 * leaves it open, with all that was filled in. Afterwards the focus is where it was before.
 */
export function ModalDialog(props: {
  readonly form: Modal;
  readonly view: View;
  readonly botName: string;
  readonly onSubmit: (values: FieldValues) => Promise<Result>;
  readonly onClose: () => void;
}) {
  const { form, view, botName, onSubmit, onClose } = props;
  const words = wordsFor(view.locale, TEXTS);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [values, setValues] = useState(() => initialValues(form));
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    const before = document.activeElement;
    // What was pressed may be gone by then, drawn anew with the message that it is part of.
    const places = [before, before?.parentElement?.closest('[tabindex]')];
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[data-field] :is(input, textarea, select)')?.focus();
    return () => {
      const place = places.find((one) => one instanceof HTMLElement && one.isConnected);
      if (place instanceof HTMLElement) place.focus();
    };
  }, []);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    const found = problemsOf(form, values);
    setProblems(found);
    const [first] = found.keys();
    if (first !== undefined) {
      const field = dialog.current?.querySelector(`[data-field="${CSS.escape(first)}"]`);
      return field?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    }
    setBusy(true);
    setFailure(null);
    const result = await onSubmit(submittedValues(form, values));
    setBusy(false);
    if (result.kind !== 'failed') return onClose();
    setFailure(result.reason === 'impossible' ? result.text : words.failed);
  };
  const change = (custom: string, value: FieldValues[string]) => {
    setValues((all) => ({ ...all, [custom]: value }));
    setProblems((all) => new Map([...all].filter(([key]) => key !== custom)));
  };
  const [before, after] = words.sentTo;
  return html`
    <dialog
      ref=${dialog}
      class="modal"
      aria-labelledby=${`${id}-title`}
      onCancel=${(event: Event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form class="modal-form" novalidate onSubmit=${submit}>
        <header class="modal-header">
          <h2 id=${`${id}-title`}>${form.title}</h2>
          <button type="button" class="modal-close" aria-label=${words.close} title=${words.close} onClick=${onClose}>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3.5 3.5l9 9m0-9l-9 9" /></svg>
          </button>
        </header>
        <div class="modal-body">
          <p class="modal-to">${before}<strong>${botName}</strong>${after}</p>
          ${form.components.map((component, index) => {
            if (component.type === 10)
              return html`<div class="modal-told"><${Markdown} text=${component.content} view=${view} /></div>`;
            const field = component.type === 18 ? component.component : component.components[0];
            if (field === undefined) return null;
            const custom = field.custom_id;
            const label = component.type === 18 ? component.label : 'label' in field && field.label;
            return html`<${Field}
              key=${custom}
              field=${field}
              label=${label || custom}
              description=${(component.type === 18 && component.description) || null}
              value=${values[custom] ?? ''}
              problem=${problems.get(custom) ?? null}
              view=${view}
              id=${`${id}-${index}`}
              onChange=${(value: FieldValues[string]) => change(custom, value)}
            />`;
          })}
        </div>
        <footer class="modal-footer">
          <p class="modal-problem" role="alert">${failure}</p>
          <button type="button" class="modal-cancel" onClick=${onClose}>${words.cancel}</button>
          <button type="submit" class="modal-submit" aria-disabled=${isBusy ? 'true' : undefined}>
            ${words.submit}
          </button>
        </footer>
      </form>
    </dialog>
  `;
}
