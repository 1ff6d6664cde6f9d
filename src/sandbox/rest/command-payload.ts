import type { CommandOption } from '../rules/command-options.ts';
import { isBranch } from '../rules/command-options.ts';
import type { Command } from '../state/commands.ts';

export interface CommandView {
  /** Whole dictionaries (`with_localizations`), or only the text in `locale`. */
  readonly localizations: boolean;
  readonly locale: string | undefined;
}

type Texts = Readonly<Record<string, string | null>> | null | undefined;
interface Named {
  readonly name: string;
  readonly name_localizations?: Texts;
  readonly description?: string | null | undefined;
  readonly description_localizations?: Texts;
}

/** A command as Discord answers it: what is empty or `false` in options is left out. */
export function commandPayload(command: Command, view: CommandView): object {
  const { options, ...rest } = command;
  const shown = options.length === 0 ? {} : { options: options.map((option) => optionPayload(option, view)) };
  const texts = view.localizations
    ? {}
    : { name_localizations: null, description_localizations: null, ...inLocale(command, view.locale) };
  return { ...rest, ...texts, ...shown };
}

function optionPayload(option: CommandOption, view: CommandView): object {
  const { name_localizations, description_localizations, required, ...rest } = option;
  const shown: Record<string, unknown> = {
    ...rest,
    ...(required ? { required } : {}),
    ...textsOf(option, view),
  };
  if ('autocomplete' in shown && !shown['autocomplete']) delete shown['autocomplete'];
  if (isBranch(option)) shown['options'] = (option.options ?? []).map((one) => optionPayload(one, view));
  if ('choices' in option) {
    if (!option.choices?.length) delete shown['choices'];
    else {
      shown['choices'] = option.choices.map((one) => ({
        name: one.name,
        value: one.value,
        ...textsOf(one, view),
      }));
    }
  }
  return shown;
}

function textsOf(named: Named, view: CommandView): object {
  if (!view.localizations) return inLocale(named, view.locale);
  const { name_localizations, description_localizations } = named;
  return {
    ...(name_localizations ? { name_localizations } : {}),
    ...(description_localizations ? { description_localizations } : {}),
  };
}

function inLocale(named: Named, locale: string | undefined): object {
  if (locale === undefined) return {};
  const name = named.name_localizations?.[locale];
  const description = named.description_localizations?.[locale];
  return {
    ...(name ? { name_localized: name } : {}),
    ...(description ? { description_localized: description } : {}),
  };
}
