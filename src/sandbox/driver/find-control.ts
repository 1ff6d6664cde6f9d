import type { Component } from '../rules/components.ts';
import type { Button, Select } from '../rules/controls.ts';
import { NotPossibleError } from './errors.ts';
import { controls } from './shown.ts';

/** A button or select: by custom_id, or by what is written on it. */
export type ComponentRef = string | { readonly label: string };

/** The button a member means. Throws NotPossibleError if it is not there or cannot be pressed. */
export function findButton(components: readonly Component[], which: ComponentRef): Button {
  const buttons = controls(components).flatMap((one) => (one.type === 2 ? [one] : []));
  return find(buttons, which, (one) => [one.label, one.emoji?.name]);
}

/** The select a member means. Throws NotPossibleError if it is not there or cannot be used. */
export function findSelect(components: readonly Component[], which: ComponentRef): Select {
  const selects = controls(components).flatMap((one) => (one.type === 2 ? [] : [one]));
  return find(selects, which, (one) => [one.placeholder]);
}

type Labels = readonly (string | null | undefined)[];

function find<T extends Button | Select>(
  all: readonly T[],
  which: ComponentRef,
  labels: (one: T) => Labels,
): T {
  const match = all.find((one) =>
    typeof which === 'string' ? one.custom_id === which : labels(one).includes(which.label),
  );
  if (match === undefined) {
    const names = (one: T) => [one.custom_id ?? 'a link', ...labels(one)].filter((name) => name).join(' · ');
    const there = all.map(names).join(', ');
    throw new NotPossibleError(`The message has no ${JSON.stringify(which)}; it has: ${there || 'none'}`);
  }
  if (match.disabled) throw new NotPossibleError(`${JSON.stringify(which)} is disabled`);
  return match;
}

/** Whether a select lets these be chosen. */
export function checkValues(select: Select, values: readonly string[]): void {
  const [min, max] = [select.min_values ?? 1, select.max_values ?? 1];
  if (values.length < min || values.length > max) {
    throw new NotPossibleError(`"${select.custom_id}" takes ${min} to ${max} values, got ${values.length}`);
  }
  if (select.type !== 3) return;
  const missing = values.find((value) => !select.options.some((option) => option.value === value));
  if (missing !== undefined) throw new NotPossibleError(`"${select.custom_id}" does not offer "${missing}"`);
}
