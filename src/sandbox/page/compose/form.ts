import type { OptionValues } from '../../driver/command-data.ts';
import type { ValueOption } from '../../rules/command-options.ts';
import { localName } from '../localized.ts';
import { type Entry, matching } from './entries.ts';
import { type Pill, readValue, type Surroundings, type Value } from './option-value.ts';

/** A command being filled in. */
export interface Form {
  readonly entry: Entry;
  /** The options that were put in: the required ones, then those that were added. */
  readonly pills: readonly Pill[];
  /** Which pill has the focus; `pills.length` is the place behind them, where further options are named. */
  readonly at: number;
  /** What is typed behind the pills. */
  readonly tail: string;
}

/** The command with its required options, empty, and the first of them focused. */
export function newForm(entry: Entry): Form {
  const pills = entry.options.filter((option) => option.required).map(emptyPill);
  return { entry, pills, at: 0, tail: '' };
}

export function emptyPill(option: ValueOption): Pill {
  return { option, text: '', chosen: null };
}

/** Options that are not put in yet. */
export function optionsLeft({ entry, pills }: Form): readonly ValueOption[] {
  return entry.options.filter((option) => !pills.some((pill) => pill.option.name === option.name));
}

/** Those of them that fit what is typed behind the pills. */
export function optionsNamed(form: Form, locale: string): readonly ValueOption[] {
  return matching(optionsLeft(form), form.tail.replace(/[:：]\s*$/u, ''), (option) => [
    localName(option, locale),
    option.name,
  ]);
}

export function withPill(form: Form, at: number, change: Partial<Omit<Pill, 'option'>>): Form {
  return { ...form, pills: form.pills.map((pill, index) => (index === at ? { ...pill, ...change } : pill)) };
}

/** Adds an option behind the others, focused. */
export function withOption(form: Form, option: ValueOption, text = ''): Form {
  const pills = [...form.pills, { ...emptyPill(option), text }];
  return { ...form, pills, at: pills.length - 1, tail: '' };
}

/** Takes an option out; the one before it has the focus then. */
export function withoutPill(form: Form, at: number): Form {
  const pills = form.pills.filter((_, index) => index !== at);
  return { ...form, pills, at: Math.min(Math.max(0, at - 1), pills.length) };
}

/** Where to go on when the pill `from` is done: the next one that is empty, else behind them all. */
export function nextEmpty({ pills }: Form, from: number): number {
  const isEmpty = (pill: Pill) => pill.text.trim() === '' && pill.chosen === null;
  const later = pills.findIndex((pill, index) => index > from && isEmpty(pill));
  if (later >= 0) return later;
  const required = pills.findIndex((pill) => pill.option.required === true && isEmpty(pill));
  return required >= 0 ? required : pills.length;
}

/** What a form is sent as: values by default names, below the subcommand's; what is empty or wrong is left out. */
export function valuesOf({ entry, pills }: Form, near: Surroundings, except: string | null): OptionValues {
  const values: Record<string, Value> = {};
  for (const pill of pills) {
    const read = readValue(pill, near);
    if (pill.option.name !== except && read.kind === 'value') values[pill.option.name] = read.value;
  }
  return entry.path.reduceRight<OptionValues>((inside, name) => ({ [name]: inside }), values);
}

/** What the bot is asked while a pill is typed. */
export interface Question {
  readonly name: string;
  readonly option: string;
  readonly partial: string;
  readonly options: OptionValues;
}

export function questionAt(form: Form, near: Surroundings): Question | null {
  const pill = form.pills[form.at];
  if (pill === undefined) return null;
  const { name } = pill.option;
  return {
    name: form.entry.command,
    option: name,
    partial: pill.text,
    options: valuesOf(form, near, name),
  };
}
