import { html } from 'htm/preact';
import type { FieldValues } from '../../driver/modal-data.ts';
import { ModalDialog } from '../modal/modal.ts';
import type { Ask, View } from '../view.ts';
import type { FormResult } from './use-actions.ts';

interface Props {
  readonly form: FormResult;
  readonly view: View;
  readonly ask: Ask;
  readonly onClose: () => void;
}

/** A form that the bot has opened, until it is sent or put away. */
export function OpenForm({ form, view, ask, onClose }: Props) {
  return html`<${ModalDialog}
    form=${form.form}
    view=${view}
    botName=${view.people.find(({ isBot }) => isBot)?.name ?? ''}
    onSubmit=${(values: FieldValues) => ask({ do: 'submit', modal: form.modal, values })}
    onClose=${onClose}
  />`;
}
