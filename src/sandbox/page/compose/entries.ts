import type { CommandOption, ValueOption } from '../../rules/command-options.ts';
import type { Command } from '../../state/commands.ts';
import { localDescription, localName } from '../localized.ts';

/** A command as it is offered: one without subcommands, or one subcommand of one that has them. */
export interface Entry {
  readonly id: string;
  /** The command's default name. */
  readonly command: string;
  /** Default names of the subcommand group and subcommand, if any. */
  readonly path: readonly string[];
  /** As the person reads it, without the slash: `quiz play`. */
  readonly name: string;
  readonly defaultName: string;
  readonly description: string;
  readonly options: readonly ValueOption[];
}

const CHAT_INPUT = 1;

/** The slash commands among `commands` that are offered, subcommands one by one, in the order of registration. */
export function entriesOf(
  commands: readonly Command[],
  offered: readonly string[],
  locale: string,
): readonly Entry[] {
  const here = new Set(offered);
  return commands
    .filter((command) => command.type === CHAT_INPUT && here.has(command.id))
    .flatMap((command) => {
      const root = {
        id: command.id,
        command: command.name,
        path: [],
        name: localName(command, locale),
        defaultName: command.name,
        description: localDescription(command, locale),
      };
      return leaves(root, command.options, locale);
    });
}

function leaves(
  above: Omit<Entry, 'options'>,
  options: readonly CommandOption[],
  locale: string,
): readonly Entry[] {
  const branches = options.flatMap((option) => (option.type === 1 || option.type === 2 ? [option] : []));
  if (branches.length === 0) {
    const values = options.flatMap((option) => (option.type === 1 || option.type === 2 ? [] : [option]));
    return [{ ...above, options: values }];
  }
  return branches.flatMap((branch) => {
    const own = {
      id: `${above.id} ${branch.name}`,
      command: above.command,
      path: [...above.path, branch.name],
      name: `${above.name} ${localName(branch, locale)}`,
      defaultName: `${above.defaultName} ${branch.name}`,
      description: localDescription(branch, locale),
    };
    return leaves(own, branch.options ?? [], locale);
  });
}

/** Those whose name, localized or default, begins with what is typed, then those that contain it. */
export function matchingEntries(entries: readonly Entry[], typed: string): readonly Entry[] {
  return matching(entries, typed, (entry) => [entry.name, entry.defaultName]);
}

/** Those with a name that begins with what is typed, then those with one that contains it; each part in order. */
export function matching<T>(
  all: readonly T[],
  typed: string,
  namesOf: (one: T) => readonly string[],
): readonly T[] {
  const wanted = comparable(typed);
  const named = all.map((one) => ({ one, names: namesOf(one).map(comparable) }));
  const first = named.filter(({ names }) => names.some((name) => name.startsWith(wanted)));
  const second = named.filter(
    ({ names }) =>
      !names.some((name) => name.startsWith(wanted)) && names.some((name) => name.includes(wanted)),
  );
  return [...first, ...second].map(({ one }) => one);
}

/** Full-width forms, letter case and runs of white space make no difference to what was meant. */
export function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
