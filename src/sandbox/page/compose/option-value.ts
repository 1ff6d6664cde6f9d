import type { ValueOption } from '../../rules/command-options.ts';
import { wordsFor } from '../locale.ts';
import { localName } from '../localized.ts';
import type { View } from '../view.ts';
import { comparable, matching } from './entries.ts';
import type { Problem } from './problem.ts';
import { TEXTS } from './texts.ts';

export type Value = string | number | boolean;
/** What options can point to. */
export type Surroundings = Pick<View, 'locale' | 'people' | 'roles' | 'channels'>;

/** Something to choose for an option. */
export interface Suggestion {
  readonly label: string;
  readonly value: Value;
  /** What else it may be called while typing. */
  readonly aliases: readonly string[];
}

/** An option that was put in, and what stands in it. */
export interface Pill {
  readonly option: ValueOption;
  readonly text: string;
  /** What the text stands for, when it was chosen from a list and not typed. */
  readonly chosen: Value | null;
}

export type Read =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Of Discord's integers: what a double holds exactly; #application-command-object-application-command-option-type */
const LARGEST_INTEGER = 2 ** 53;
/** interactions/application-commands#application-command-object-application-command-option-structure */
const LONGEST_TEXT = 6000;

/** Length as Discord counts it: Unicode characters. */
export function charactersIn(text: string): number {
  return Array.from(text).length;
}

/** Whether the bot completes the option while it is typed. */
export function isCompleted(option: ValueOption): boolean {
  return 'autocomplete' in option && option.autocomplete === true;
}

/** Everything that can be chosen for an option; `null` where it is typed freely. */
export function suggestionsFor(option: ValueOption, near: Surroundings): readonly Suggestion[] | null {
  switch (option.type) {
    case 3:
    case 4:
    case 10:
      if (!option.choices?.length) return null;
      return option.choices.map((choice) => ({
        label: localName(choice, near.locale),
        value: choice.value,
        aliases: [choice.name, String(choice.value)],
      }));
    case 5: {
      const words = wordsFor(near.locale, TEXTS);
      return [
        { label: words.true, value: true, aliases: ['true', 'yes', '是'] },
        { label: words.false, value: false, aliases: ['false', 'no', '否'] },
      ];
    }
    case 6:
      return people(near);
    case 7:
      return channels(near, option.channel_types ?? []);
    case 8:
      return roles(near);
    case 9:
      return [...people(near), ...roles(near)];
    default:
      return null;
  }
}

function people({ people: all }: Surroundings): readonly Suggestion[] {
  return all.map(({ id, name }) => ({ label: `@${name}`, value: id, aliases: [name] }));
}

function roles({ roles: all }: Surroundings): readonly Suggestion[] {
  return all.map(({ id, name }) => ({
    label: name.startsWith('@') ? name : `@${name}`,
    value: id,
    aliases: [name],
  }));
}

const TEXT_CHANNEL = 0;

/** @param types that are asked for; none: all. The playground has text channels only. */
function channels({ channels: all }: Surroundings, types: readonly number[]): readonly Suggestion[] {
  if (types.length > 0 && !types.includes(TEXT_CHANNEL)) return [];
  return all
    .filter((channel) => channel.kind !== 'direct')
    .map(({ id, name }) => ({ label: `#${name}`, value: id, aliases: [name] }));
}

/** Those that fit what is typed: beginning with it first. */
export function fitting(suggestions: readonly Suggestion[], typed: string): readonly Suggestion[] {
  return matching(suggestions, typed, ({ label, aliases }) => [label, ...aliases]);
}

/** What stands in an option, checked as Discord's client does before it sends a command. */
export function readValue(pill: Pill, near: Surroundings): Read {
  if (pill.chosen !== null) return { kind: 'value', value: pill.chosen };
  const text = pill.text.trim();
  if (text === '') return { kind: 'empty' };
  const offered = suggestionsFor(pill.option, near);
  if (offered !== null) return among(offered, text);
  switch (pill.option.type) {
    case 4:
    case 10:
      return readNumber(text, pill.option);
    case 3: {
      const length = charactersIn(text);
      const [least, most] = [pill.option.min_length ?? 1, pill.option.max_length ?? LONGEST_TEXT];
      if (length < least) return problem({ kind: 'tooShort', limit: least, length });
      if (length > most) return problem({ kind: 'tooLong', limit: most, length });
      return { kind: 'value', value: text };
    }
    default:
      return problem({ kind: 'notOffered' });
  }
}

function among(offered: readonly Suggestion[], text: string): Read {
  const wanted = comparable(text);
  const found =
    offered.find(({ label }) => comparable(label) === wanted) ??
    offered.find(({ aliases }) => aliases.some((alias) => comparable(alias) === wanted));
  return found === undefined ? problem({ kind: 'notOffered' }) : { kind: 'value', value: found.value };
}

function readNumber(text: string, option: Extract<ValueOption, { readonly type: 4 | 10 }>): Read {
  const plain = text.normalize('NFKC').replace('−', '-');
  const isInteger = option.type === 4;
  const isWritten = isInteger ? /^[-+]?\d+$/.test(plain) : /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain);
  const value = Number(plain);
  if (!isWritten || !Number.isFinite(value)) return problem({ kind: isInteger ? 'notInteger' : 'notNumber' });
  const least = option.min_value ?? -LARGEST_INTEGER;
  const most = option.max_value ?? LARGEST_INTEGER;
  if (value < least) return problem({ kind: 'tooSmall', limit: least });
  if (value > most) return problem({ kind: 'tooBig', limit: most });
  return { kind: 'value', value };
}

function problem(one: Problem): Read {
  return { kind: 'problem', problem: one };
}
