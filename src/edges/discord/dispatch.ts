import { randomBytes } from 'node:crypto';
import type { ButtonInteraction, ChatInputCommandInteraction, Interaction } from 'discord.js';
import type { BotContext, ButtonAction, Command } from './command.ts';
import { parseCustomId } from './custom-id.ts';
import { catalogueFor } from './locales/catalogue.ts';
import { isLostRace } from './lost-race.ts';
import { reply } from './send.ts';
import { notice } from './views/view.ts';

type Routed = ButtonInteraction | ChatInputCommandInteraction;

/**
 * Routes interactions to commands and buttons. Whatever goes wrong in one is caught here: the member gets an
 * apology with a reference, the log gets the reference and the error.
 * @returns a function that never rejects
 */
export function dispatcher(
  commands: readonly Command[],
  actions: readonly ButtonAction[],
  context: BotContext,
): (interaction: Interaction) => Promise<void> {
  const commandByName = new Map(commands.map((command) => [command.definition.name, command]));
  const actionByName = new Map(actions.map((action) => [action.action, action]));

  async function runCommand(interaction: ChatInputCommandInteraction): Promise<void> {
    const command = commandByName.get(interaction.commandName);
    if (command) return command.execute(interaction, context);
    await reply(interaction, notice(catalogueFor(interaction.locale).error.oldCommand));
  }

  async function runButton(interaction: ButtonInteraction): Promise<void> {
    const customId = parseCustomId(interaction.customId);
    const action = customId && actionByName.get(customId.action);
    if (action) return action.execute(interaction, customId.fields, context);
    await reply(interaction, notice(catalogueFor(interaction.locale).error.oldButton));
  }

  return async (interaction) => {
    if (interaction.isChatInputCommand()) await guarded(interaction, runCommand(interaction), context);
    else if (interaction.isButton()) await guarded(interaction, runButton(interaction), context);
  };
}

async function guarded(interaction: Routed, work: Promise<void>, { log }: BotContext): Promise<void> {
  const what = interaction.isButton() ? interaction.customId : `/${interaction.commandName}`;
  try {
    await work;
  } catch (err) {
    if (isLostRace(err)) return log.debug({ err, what }, 'the interaction was over before the reply');
    const reference = randomBytes(3).toString('hex');
    log.error({ err, what, reference }, 'an interaction failed');
    await apologise(interaction, reference).catch((err) => log.debug({ err }, 'the apology was not sent'));
  }
}

async function apologise(interaction: Routed, reference: string): Promise<void> {
  const view = notice(catalogueFor(interaction.locale).error.bug(reference));
  if (!interaction.replied) return reply(interaction, view);
}
