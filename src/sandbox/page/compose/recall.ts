import type { Entry } from './entries.ts';
import { type Form, newForm } from './form.ts';
import type { Pill, Value } from './option-value.ts';

interface Kept {
  readonly command: string;
  readonly path: readonly string[];
  readonly pills: readonly { readonly name: string; readonly text: string; readonly chosen: Value | null }[];
}

/** A sent command as a text to be kept, for {@link recalled}. */
export function keepForRecall({ entry, pills }: Form): string {
  const kept: Kept = {
    command: entry.command,
    path: entry.path,
    pills: pills.map(({ option, text, chosen }) => ({ name: option.name, text, chosen })),
  };
  return JSON.stringify(kept);
}

/** The command that was kept, as far as it is still offered; `null` when it is not. */
export function recalled(text: string | null, entries: readonly Entry[]): Form | null {
  if (text === null) return null;
  const kept: Kept = JSON.parse(text);
  const path = kept.path.join(' ');
  const entry = entries.find((one) => one.command === kept.command && one.path.join(' ') === path);
  if (entry === undefined) return null;
  const pillOf = (option: Pill['option']): Pill | null => {
    const before = kept.pills.find(({ name }) => name === option.name);
    return before === undefined ? null : { option, text: before.text, chosen: before.chosen };
  };
  const form = newForm(entry);
  const required = form.pills.map((pill) => pillOf(pill.option) ?? pill);
  const added = kept.pills.flatMap(({ name }) => {
    const option = entry.options.find((one) => one.name === name && !one.required);
    const pill = option === undefined ? null : pillOf(option);
    return pill === null ? [] : [pill];
  });
  const pills = [...required, ...added];
  return { ...form, pills, at: Math.max(0, pills.length - 1) };
}
