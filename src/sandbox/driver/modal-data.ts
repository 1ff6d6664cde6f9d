import { characters } from '../rules/checks.ts';
import { type Modal, type ModalField, modalFields } from '../rules/modal.ts';
import { NotPossibleError } from './errors.ts';

/** By custom_id: text for an input, the chosen values for everything else. */
export type FieldValues = Readonly<Record<string, string | readonly string[] | boolean>>;

/** What the client sends when a filled-in modal is submitted. Throws NotPossibleError for what it would not send. */
export function submitted(modal: Modal, values: FieldValues): object {
  const known = new Set(modalFields(modal).map(([field]) => field.custom_id));
  for (const name of Object.keys(values)) {
    if (!known.has(name)) throw new NotPossibleError(`"${modal.title}" has no field "${name}"`);
  }
  let id = 0;
  const next = () => {
    id += 1;
    return id;
  };
  const components = modal.components.map((component) => {
    const own = { type: component.type, id: component.id || next() };
    if (component.type === 18) return { ...own, component: filled(component.component, values, next) };
    if (component.type === 10) return own;
    return { ...own, components: component.components.map((input) => filled(input, values, next)) };
  });
  return { custom_id: modal.custom_id, components };
}

function filled(field: ModalField, values: FieldValues, next: () => number): object {
  const { type, custom_id } = field;
  const own = { type, id: field.id || next(), custom_id };
  const given = values[custom_id];
  const missing = () => new NotPossibleError(`The field "${custom_id}" is required`);
  switch (type) {
    case 4: {
      const value = given ?? field.value ?? '';
      if (typeof value !== 'string') throw new NotPossibleError(`The field "${custom_id}" takes text`);
      const length = characters(value);
      if (length === 0 && field.required !== false) throw missing();
      const [min, max] = [field.min_length ?? 0, field.max_length ?? 4000];
      if (length > max || (length > 0 && length < min)) {
        throw new NotPossibleError(`The field "${custom_id}" takes ${min} to ${max} characters`);
      }
      return { ...own, value };
    }
    case 21: {
      if (given === undefined && field.required !== false) throw missing();
      return { ...own, value: given === undefined ? null : offered(field, String(given)) };
    }
    case 23:
      return { ...own, value: given === true };
    case 3:
    case 22: {
      const chosen = listOf(given);
      if (chosen.length === 0 && field.required !== false) throw missing();
      return { ...own, values: chosen.map((value) => offered(field, value)) };
    }
    default:
      return { ...own, values: listOf(given) };
  }
}

function listOf(given: FieldValues[string] | undefined): readonly string[] {
  if (given === undefined || typeof given === 'boolean') return [];
  return typeof given === 'string' ? [given] : given;
}

function offered(
  field: { readonly custom_id: string; readonly options: readonly { readonly value: string }[] },
  value: string,
): string {
  if (field.options.some((option) => option.value === value)) return value;
  throw new NotPossibleError(`The field "${field.custom_id}" does not offer "${value}"`);
}
