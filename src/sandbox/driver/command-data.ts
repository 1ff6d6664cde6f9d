import { characters } from '../rules/checks.ts';
import { type CommandOption, isBranch, type ValueOption } from '../rules/command-options.ts';
import type { Command } from '../state/commands.ts';
import type { CommandNames } from '../state/messages.ts';
import { NotPossibleError } from './errors.ts';

/** What a member can type into an option. Users, channels and roles are given by id (or by handle with `id`). */
type OptionValue = string | number | boolean | { readonly id: string };
/** By option name; a subcommand (group) is a nested object under its name. */
export type OptionValues = { readonly [name: string]: OptionValue | OptionValues };

export interface FilledOption {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly FilledOption[];
}

/** Fills a registered command in, as Discord's client does. Throws NotPossibleError for what it would not send. */
export function fillCommand(command: Command, values: OptionValues): readonly FilledOption[] {
  return fill(`/${command.name}`, command.options, values, null);
}

/**
 * The same while the member still types: `partial` stands in the option `focused`, of the subcommand that `values`
 * name if they name one, and required options may be missing.
 */
export function fillForAutocomplete(
  command: Command,
  values: OptionValues,
  focused: string,
  partial: string,
): readonly FilledOption[] {
  const typed = withTyped(command.options, values, focused, partial);
  return fill(`/${command.name}`, command.options, typed, focused);
}

/** The command's name with those of the branches that were taken, and the same in a locale. */
export function namesOf(command: Command, filled: readonly FilledOption[], locale: string): CommandNames {
  const named = [command, ...branchesTaken(command.options, filled)];
  const localized = named.map(({ name, name_localizations }) => name_localizations?.[locale] ?? name);
  return { name: named.map(({ name }) => name).join(' '), name_localized: localized.join(' ') };
}

function branchesTaken(
  options: readonly CommandOption[],
  filled: readonly FilledOption[],
): readonly Pick<CommandOption, 'name' | 'name_localizations'>[] {
  return options.filter(isBranch).flatMap((branch) => {
    const taken = filled.find(({ name }) => name === branch.name);
    return taken ? [branch, ...branchesTaken(branch.options ?? [], taken.options ?? [])] : [];
  });
}

function withTyped(
  options: readonly CommandOption[],
  values: OptionValues,
  focused: string,
  partial: string,
): OptionValues {
  for (const branch of options.filter(isBranch)) {
    const inside = values[branch.name];
    if (inside === undefined || !isNested(inside)) continue;
    return { ...values, [branch.name]: withTyped(branch.options ?? [], inside, focused, partial) };
  }
  return { ...values, [focused]: partial };
}

function fill(
  where: string,
  options: readonly CommandOption[],
  values: OptionValues,
  focused: string | null,
): readonly FilledOption[] {
  const byName = new Map(options.map((option) => [option.name, option]));
  for (const name of Object.keys(values)) {
    if (!byName.has(name)) {
      throw new NotPossibleError(
        `${where} has no option "${name}"; it has: ${[...byName.keys()].join(', ') || 'none'}`,
      );
    }
  }
  const branches = options.some(isBranch);
  if (branches && Object.keys(values).length !== 1) {
    throw new NotPossibleError(
      `${where} needs exactly one of its subcommands: ${[...byName.keys()].join(', ')}`,
    );
  }
  return options.flatMap((option): FilledOption[] => {
    const value = values[option.name];
    const name = `${where} ${option.name}`;
    if (isBranch(option)) {
      if (value === undefined) return [];
      if (!isNested(value))
        throw new NotPossibleError(`${name} is a subcommand: give its options as an object`);
      return [
        { name: option.name, type: option.type, options: fill(name, option.options ?? [], value, focused) },
      ];
    }
    if (value === undefined) {
      if (option.required && focused === null) throw new NotPossibleError(`${name} is required`);
      return [];
    }
    if (option.name === focused) {
      return [{ name: option.name, type: option.type, value: String(value), focused: true }];
    }
    return [{ name: option.name, type: option.type, value: plain(name, option, value) }];
  });
}

function isNested(value: OptionValue | OptionValues): value is OptionValues {
  return typeof value === 'object';
}

function plain(
  where: string,
  option: ValueOption,
  value: OptionValue | OptionValues,
): string | number | boolean {
  const wrong = (expected: string) =>
    new NotPossibleError(`${where} takes ${expected}, got ${JSON.stringify(value)}`);
  switch (option.type) {
    case 3: {
      if (typeof value !== 'string') throw wrong('a string');
      const length = characters(value);
      const [min, max] = [option.min_length ?? 1, option.max_length ?? 6000];
      if (length < min || length > max) throw wrong(`${min} to ${max} characters`);
      return chosen(option, value, wrong);
    }
    case 4:
    case 10: {
      if (typeof value !== 'number' || (option.type === 4 && !Number.isInteger(value))) {
        throw wrong(option.type === 4 ? 'an integer' : 'a number');
      }
      if (value < (option.min_value ?? value)) throw wrong(`at least ${option.min_value}`);
      if (value > (option.max_value ?? value)) throw wrong(`at most ${option.max_value}`);
      return chosen(option, value, wrong);
    }
    case 5:
      if (typeof value !== 'boolean') throw wrong('true or false');
      return value;
    default:
      if (typeof value === 'string') return value;
      if (typeof value === 'object' && typeof value['id'] === 'string') return value['id'];
      throw wrong('an id, or something that has one');
  }
}

type WithChoices = Extract<ValueOption, { readonly type: 3 | 4 | 10 }>;

function chosen<T extends string | number>(
  option: WithChoices,
  value: T,
  wrong: (expected: string) => Error,
): T {
  if (!option.choices?.length) return value;
  const values = option.choices.map((choice) => choice.value);
  if (!values.some((one) => one === value)) throw wrong(`one of ${values.join(', ')}`);
  return value;
}
