import { ApplicationCommandOptionType, ApplicationIntegrationType, PermissionFlagsBits } from 'discord.js';
import type { Command, SlashCommand } from '../command.ts';
import { catalogueFor, named } from '../locales/catalogue.ts';
import { NEEDED_PERMISSIONS } from '../permissions.ts';
import { reply } from '../send.ts';
import { drawHelp, type NamedCommand } from '../views/help.ts';
import { EVERYWHERE } from './everywhere.ts';

/** `/help`: what a member can do, and for those who manage the server what there is to set up. */
export const help: SlashCommand = {
  kind: 'slash',
  definition: {
    ...EVERYWHERE,
    ...named((t) => t.commands.help),
  },

  async execute(interaction, { commands, mention }) {
    const { locale, memberPermissions, appPermissions } = interaction;
    const named = commands.flatMap((command) => namesOf(command, locale, mention));
    // Whoever only added the bot to their own account has nothing to set up in the server.
    const isInstalled = ApplicationIntegrationType.GuildInstall in interaction.authorizingIntegrationOwners;
    const manages = isInstalled && (memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false);
    const missing = NEEDED_PERMISSIONS.filter((name) => !appPermissions.has(PermissionFlagsBits[name]));
    const setup = manages ? { commands: named.filter(({ forManagers }) => forManagers), missing } : null;
    const forMembers = named.filter(({ forManagers }) => !forManagers);
    await reply(interaction, drawHelp(forMembers, setup, catalogueFor(locale)));
  },
};

/** A command, or each of its subcommands, in the reader's words. One that Discord offers only with certain permissions is for managers. */
function namesOf(
  { kind, definition }: Command,
  locale: string,
  mention: (name: string) => string,
): NamedCommand[] {
  const forManagers = (definition.default_member_permissions ?? null) !== null;
  if (kind === 'message') {
    const name = inLocale(definition.name_localizations, locale) ?? definition.name;
    return [{ kind, name, forManagers }];
  }
  const subcommands = (definition.options ?? []).filter(
    (option) => option.type === ApplicationCommandOptionType.Subcommand,
  );
  const described = subcommands.length > 0 ? subcommands : [definition];
  return described.map((each) => ({
    kind,
    name: mention(each === definition ? definition.name : `${definition.name} ${each.name}`),
    description: inLocale(each.description_localizations, locale) ?? each.description,
    forManagers,
  }));
}

function inLocale(
  texts: Readonly<Record<string, unknown>> | null | undefined,
  locale: string,
): string | null {
  const text = texts?.[locale];
  return typeof text === 'string' ? text : null;
}
