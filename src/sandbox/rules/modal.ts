import { FAULT } from '../errors.ts';
import { COMPONENT, MODAL } from '../limits.ts';
import {
  boolean,
  byType,
  type Check,
  type Checked,
  choice,
  integer,
  list,
  object,
  string,
} from './checks.ts';
import { textDisplay } from './components.ts';
import {
  channelSelect,
  componentId,
  customId,
  mentionableSelect,
  roleSelect,
  stringSelect,
  userSelect,
} from './controls.ts';
import { at, Form, type Path } from './form.ts';

const textInput = object(
  { type: choice(4), custom_id: customId, style: choice(1, 2) },
  {
    id: componentId,
    label: string(1, MODAL.label),
    value: string(0, MODAL.inputValue),
    placeholder: string(0, MODAL.inputPlaceholder),
    required: boolean,
    min_length: integer(0, MODAL.inputValue),
    max_length: integer(1, MODAL.inputValue),
  },
);
const choiceOption = object(
  { label: string(1, COMPONENT.optionText), value: string(1, COMPONENT.optionText) },
  { description: string(0, COMPONENT.optionText), default: boolean },
);
const fileUpload = object(
  { type: choice(19), custom_id: customId },
  {
    id: componentId,
    required: boolean,
    min_values: integer(0, MODAL.uploads),
    max_values: integer(1, MODAL.uploads),
  },
);
const radioGroup = object(
  { type: choice(21), custom_id: customId, options: list(choiceOption, 2, MODAL.radioOptions) },
  { id: componentId, required: boolean },
);
const checkboxGroup = object(
  { type: choice(22), custom_id: customId, options: list(choiceOption, 1, MODAL.checkboxOptions) },
  {
    id: componentId,
    required: boolean,
    min_values: integer(0, MODAL.checkboxOptions),
    max_values: integer(1, MODAL.checkboxOptions),
  },
);
const checkbox = object({ type: choice(23), custom_id: customId }, { id: componentId, default: boolean });

const field = byType({
  3: stringSelect,
  4: textInput,
  5: userSelect,
  6: roleSelect,
  7: mentionableSelect,
  8: channelSelect,
  19: fileUpload,
  21: radioGroup,
  22: checkboxGroup,
  23: checkbox,
});
/** Something a member fills in. */
export type ModalField = Checked<typeof field>;

const label = object(
  { type: choice(18), label: string(1, MODAL.label), component: field },
  { id: componentId, description: string(1, MODAL.description) },
);
const inputRow = object(
  { type: choice(1), components: list(byType({ 4: textInput }), 1, 1) },
  { id: componentId },
);
const modalShape = object(
  {
    custom_id: customId,
    title: string(1, MODAL.title),
    components: list(byType({ 1: inputRow, 10: textDisplay, 18: label }), 1, MODAL.components),
  },
  {},
);
export type Modal = Checked<typeof modalShape>;

const modal: Check<Modal> = (value, path, form): value is Modal => {
  if (!modalShape(value, path, form)) return false;
  let good = true;
  const seen = new Set<string>();
  for (const [one, where] of modalFields(value, path)) {
    if (seen.has(one.custom_id)) good = form.fault(at(where, 'custom_id'), FAULT.customIdTaken);
    seen.add(one.custom_id);
  }
  return good;
};

/** The fields of a modal, with where each stands. */
export function modalFields(one: Modal, path: Path = null): (readonly [ModalField, Path])[] {
  return one.components.flatMap((component, index) => {
    const where = at(at(path, 'components'), index);
    if (component.type === 18) return [[component.component, at(where, 'component')] as const];
    if (component.type === 1) {
      return component.components.map((input, nth) => [input, at(at(where, 'components'), nth)] as const);
    }
    return [];
  });
}

/** The `data` of an interaction callback that opens a modal. Throws 50035. */
export function newModal(body: unknown, strictKeys: boolean): Modal {
  const form = new Form(strictKeys);
  const path = at(null, 'data');
  if (modal(body ?? {}, path, form)) return body as Modal;
  throw form.refusal();
}
