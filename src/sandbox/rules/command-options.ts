import { FAULT } from '../errors.ts';
import { COMMAND } from '../limits.ts';
import {
  boolean,
  byType,
  type Check,
  type Checked,
  characters,
  choice,
  integer,
  list,
  localized,
  number,
  object,
  string,
} from './checks.ts';
import { at, type Form, type Path } from './form.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** interactions/application-commands#application-command-object-application-command-naming */
export const chatInputName: Check<string> = (value, path, form): value is string => {
  if (!string(1, COMMAND.name)(value, path, form)) return false;
  const good = NAME.test(value) && value === value.toLowerCase();
  return good || form.fault(path, FAULT.commandName);
};

export const description = string(1, COMMAND.description);
const texts = { name: chatInputName, description };
const localizations = {
  name_localizations: localized(chatInputName),
  description_localizations: localized(description),
};

const choiceName = string(1, COMMAND.choiceName);
const choicesOf = <T extends string | number>(value: Check<T>) =>
  list(
    object({ name: choiceName, value }, { name_localizations: localized(choiceName) }),
    0,
    COMMAND.choices,
  );
const int53 = integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
const double = number(-Number.MAX_VALUE, Number.MAX_VALUE);
const every = { ...localizations, required: boolean };

const simple = <const T extends number>(type: T) => object({ ...texts, type: choice(type) }, every);
const valueOptions = {
  3: object(
    { ...texts, type: choice(3) },
    {
      ...every,
      autocomplete: boolean,
      choices: choicesOf(string(1, COMMAND.choiceValue)),
      min_length: integer(0, COMMAND.optionLength),
      max_length: integer(1, COMMAND.optionLength),
    },
  ),
  4: object(
    { ...texts, type: choice(4) },
    { ...every, autocomplete: boolean, choices: choicesOf(int53), min_value: int53, max_value: int53 },
  ),
  5: simple(5),
  6: simple(6),
  7: object({ ...texts, type: choice(7) }, { ...every, channel_types: list(integer(0, 99), 0, 99) }),
  8: simple(8),
  9: simple(9),
  10: object(
    { ...texts, type: choice(10) },
    { ...every, autocomplete: boolean, choices: choicesOf(double), min_value: double, max_value: double },
  ),
  11: simple(11),
} as const;
const valueOption = byType(valueOptions);
export type ValueOption = Checked<typeof valueOption>;

const subcommand = object(
  { ...texts, type: choice(1) },
  { ...every, options: list(valueOption, 0, COMMAND.options) },
);
export type Subcommand = Checked<typeof subcommand>;
const group = object(
  { ...texts, type: choice(2) },
  { ...every, options: list(byType({ 1: subcommand }), 0, COMMAND.options) },
);
export type SubcommandGroup = Checked<typeof group>;

export const commandOptions = list(byType({ 1: subcommand, 2: group, ...valueOptions }), 0, COMMAND.options);
export type CommandOption = Checked<typeof commandOptions>[number];

/** What no option can see alone: order, names among siblings, and what may stand beside a subcommand. */
export function checkSiblings(options: readonly CommandOption[], path: Path, form: Form): void {
  const [first] = options;
  const names = new Set<string>();
  let optionalSeen = false;
  for (const [index, option] of options.entries()) {
    const where = at(path, index);
    if (names.has(option.name)) form.fault(at(where, 'name'), FAULT.optionNameTaken);
    names.add(option.name);
    if (first !== undefined && isBranch(option) !== isBranch(first)) form.fault(where, FAULT.optionsMixed);
    if (isBranch(option)) {
      checkSiblings(option.options ?? [], at(where, 'options'), form);
      continue;
    }
    if (option.required && optionalSeen) form.fault(where, FAULT.requiredAfterOptional);
    optionalSeen ||= !option.required;
    checkValues(option, where, form);
  }
}

export function isBranch(option: CommandOption): option is Subcommand | SubcommandGroup {
  return option.type === 1 || option.type === 2;
}

function checkValues(option: ValueOption, path: Path, form: Form): void {
  if ('choices' in option && option.choices) {
    if (option.autocomplete && option.choices.length > 0)
      form.fault(at(path, 'autocomplete'), FAULT.autocompleteWithChoices);
    const names = new Set<string>();
    for (const [index, one] of option.choices.entries()) {
      if (names.has(one.name)) form.fault(at(at(path, 'choices'), index), FAULT.choiceNameTaken);
      names.add(one.name);
    }
  }
  const range =
    option.type === 3
      ? [option.min_length, option.max_length]
      : option.type === 4 || option.type === 10
        ? [option.min_value, option.max_value]
        : [];
  const [min, max] = range;
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    form.fault(path, FAULT.rangeReversed);
  }
}

type Texts = Readonly<Record<string, string | null>> | null | undefined;

/** Longest of a text and its localizations: what Discord counts. */
export function longest(text: string, localizations: Texts): number {
  const all = [text, ...Object.values(localizations ?? {})];
  return Math.max(...all.map((one) => characters(one ?? '')));
}

/** Characters of the options, towards the limit of the whole command. */
export function optionCharacters(options: readonly CommandOption[]): number {
  let sum = 0;
  for (const option of options) {
    sum += longest(option.name, option.name_localizations);
    sum += longest(option.description, option.description_localizations);
    if (isBranch(option)) sum += optionCharacters(option.options ?? []);
    if ('choices' in option) {
      for (const one of option.choices ?? []) {
        sum += longest(one.name, one.name_localizations) + characters(String(one.value));
      }
    }
  }
  return sum;
}
