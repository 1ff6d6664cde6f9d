import type { FieldValues } from '../../driver/modal-data.ts';
import type { Modal, ModalField } from '../../rules/modal.ts';
import type { View } from '../view.ts';

export type FieldProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'tooShort' | 'tooLong' | 'tooFew' | 'tooMany'; readonly limit: number };

/** Something to choose in a field. */
export interface FieldChoice {
  readonly value: string;
  readonly label: string;
  readonly description: string | null;
}

/** Characters of a text field that sets no limit of its own; components/reference#text-input */
export const LONGEST_INPUT = 4000;

/** What a person fills in, in order. */
export function fieldsOf(form: Modal): readonly ModalField[] {
  return form.components.flatMap((component): readonly ModalField[] => {
    if (component.type === 18) return [component.component];
    return component.type === 1 ? component.components : [];
  });
}

/** What stands in the fields when the dialog opens. */
export function initialValues(form: Modal): FieldValues {
  return Object.fromEntries(fieldsOf(form).map((field) => [field.custom_id, initialValue(field)]));
}

function initialValue(field: ModalField): FieldValues[string] {
  switch (field.type) {
    case 4:
      return field.value ?? '';
    case 23:
      return field.default === true;
    case 21:
      return field.options.find((option) => option.default)?.value ?? '';
    case 3:
    case 22:
      return field.options.filter((option) => option.default).map(({ value }) => value);
    case 19:
      return [];
    default:
      return (field.default_values ?? []).map(({ id }) => id);
  }
}

/** What a select, a radio group or a checkbox group offers; nothing for other fields. */
export function choicesOf(field: ModalField, view: View): readonly FieldChoice[] {
  const named = (mark: string) => (one: { readonly id: string; readonly name: string }) => ({
    value: one.id,
    label: one.name.startsWith(mark) ? one.name : `${mark}${one.name}`,
    description: null,
  });
  switch (field.type) {
    case 3:
    case 21:
    case 22:
      return field.options.map(({ value, label, description }) => ({
        value,
        label,
        description: description || null,
      }));
    case 5:
      return view.people.map(named('@'));
    case 6:
      return view.roles.map(named('@'));
    case 7:
      return [...view.people, ...view.roles].map(named('@'));
    case 8:
      return view.channels.filter(({ kind }) => kind !== 'direct').map(named('#'));
    default:
      return [];
  }
}

/** How many may be chosen in a field that takes several; a select or group without limits: as Discord fills them in. */
export function mostChoices(field: ModalField): number {
  switch (field.type) {
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return field.max_values ?? 1;
    case 22:
      return field.max_values ?? field.options.length;
    default:
      return 1;
  }
}

export function isRequired(field: ModalField): boolean {
  // An upload is not possible here, so it is not asked for; a checkbox may always be left empty.
  return field.type !== 23 && field.type !== 19 && field.required !== false;
}

/** What Discord's client would not send, by the field's custom id. */
export function problemsOf(form: Modal, values: FieldValues): ReadonlyMap<string, FieldProblem> {
  return new Map(
    fieldsOf(form).flatMap((field) => {
      const problem = problemOf(field, values[field.custom_id]);
      return problem === null ? [] : [[field.custom_id, problem] as const];
    }),
  );
}

function problemOf(field: ModalField, value: FieldValues[string] | undefined): FieldProblem | null {
  if (typeof value === 'boolean' || field.type === 23 || field.type === 19) return null;
  const size = typeof value === 'string' ? Array.from(value).length : (value?.length ?? 0);
  if (size === 0) return isRequired(field) ? { kind: 'missing' } : null;
  if (field.type === 21) return null;
  if (field.type === 4) {
    const [least, most] = [field.min_length ?? 0, field.max_length ?? LONGEST_INPUT];
    if (size < least) return { kind: 'tooShort', limit: least };
    return size > most ? { kind: 'tooLong', limit: most } : null;
  }
  const [least, most] = [field.min_values ?? 1, mostChoices(field)];
  if (size < least) return { kind: 'tooFew', limit: least };
  return size > most ? { kind: 'tooMany', limit: most } : null;
}

/** The values as they are submitted: a radio group without a choice has none. */
export function submittedValues(form: Modal, values: FieldValues): FieldValues {
  return Object.fromEntries(
    fieldsOf(form).flatMap(({ type, custom_id }) => {
      const value = values[custom_id];
      return value === undefined || (type === 21 && value === '') ? [] : [[custom_id, value]];
    }),
  );
}
