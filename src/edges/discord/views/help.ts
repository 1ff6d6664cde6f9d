import type { Catalogue } from '../locales/en.ts';
import type { NEEDED_PERMISSIONS } from '../permissions.ts';
import { COLOURS, separator, textPart, type View, view } from './view.ts';

/** A command as it is named to a reader. */
export type NamedCommand = { readonly name: string; readonly forManagers: boolean } & (
  | { readonly kind: 'slash'; readonly description: string }
  | { readonly kind: 'message' }
);

/** What there is to set up, for those who manage the server. */
export interface Setup {
  readonly commands: readonly NamedCommand[];
  /** Permissions that the bot lacks in this channel. */
  readonly missing: readonly (typeof NEEDED_PERMISSIONS)[number][];
}

/** What a member can do; with `setup`, what a manager can do besides. */
export function drawHelp(commands: readonly NamedCommand[], setup: Setup | null, t: Catalogue): View {
  const { help } = t;
  const forMembers = [
    help.promise,
    '',
    ...commands.map((command) => line(command, t)),
    '',
    `-# ${help.tips(t.commands.ask.options.private.name)}`,
  ];
  const parts = [textPart(`### ${help.title}\n${forMembers.join('\n')}`)];
  if (setup) {
    const missing = setup.missing.map((name) => t.permissions[name]);
    const state = missing.length > 0 ? help.missing(missing) : help.complete;
    const lines = [...setup.commands.map((command) => line(command, t)), help.integrations, state];
    parts.push(
      separator(),
      textPart(`### ${help.adminTitle}\n${lines.map((text) => `- ${text}`).join('\n')}`),
    );
  }
  return view(COLOURS.quiet, parts, { ephemeral: true });
}

function line(command: NamedCommand, { help }: Catalogue): string {
  return command.kind === 'slash' ? help.command(command.name, command.description) : help.find(command.name);
}
