import { randomBytes } from 'node:crypto';
import type { AutocompleteInteraction, Interaction } from 'discord.js';
import { StoreError } from '../../app/store-error.ts';
import type {
  BotContext,
  ButtonAction,
  MessageCommand,
  ModalAction,
  SelectAction,
  SlashCommand,
} from './command.ts';
import { parseCustomId } from './custom-id.ts';
import { catalogueFor } from './locales/catalogue.ts';
import { isLostRace } from './lost-race.ts';
import { type Answerable, reply } from './send.ts';
import { tellRefused } from './tell-refused.ts';
import { notice } from './views/view.ts';

/** What components of messages do, by the name in their `custom_id`. */
export interface Actions {
  readonly buttons: readonly ButtonAction[];
  readonly selects: readonly SelectAction[];
  readonly modals: readonly ModalAction[];
}

/** Discord waits so long for a first response; interactions/receiving-and-responding. */
const FIRST_RESPONSE_MS = 3000;

/**
 * Routes interactions to commands, buttons and selects. Whatever goes wrong in one is caught here: the member
 * gets an apology with a reference, the log gets the reference and the error.
 * @returns a function that never rejects
 */
export function dispatcher(
  actions: Actions,
  context: BotContext,
): (interaction: Interaction) => Promise<void> {
  const slash = new Map<string, SlashCommand>();
  const message = new Map<string, MessageCommand>();
  for (const command of context.commands) {
    if (command.kind === 'slash') slash.set(command.definition.name, command);
    else message.set(command.definition.name, command);
  }
  const buttons = new Map(actions.buttons.map((action) => [action.action, action]));
  const modals = new Map(actions.modals.map((action) => [action.action, action]));
  const selects = new Map(actions.selects.map((action) => [action.action, action]));

  async function run(interaction: Answerable): Promise<void> {
    const { error } = catalogueFor(interaction.locale);
    if (interaction.isChatInputCommand()) {
      const command = slash.get(interaction.commandName);
      if (!command) return reply(interaction, notice(error.oldCommand));
      await command.execute(interaction, context);
      return tellRefused(interaction, context);
    }
    if (interaction.isMessageContextMenuCommand()) {
      const command = message.get(interaction.commandName);
      if (!command) return reply(interaction, notice(error.oldCommand));
      await command.execute(interaction, context);
      return tellRefused(interaction, context);
    }
    const { action = '', fields = [] } = parseCustomId(interaction.customId) ?? {};
    if (interaction.isModalSubmit()) {
      const modal = modals.get(action);
      if (modal) return modal.execute(interaction, fields, context);
    } else if (interaction.isButton()) {
      const button = buttons.get(action);
      if (button) return button.execute(interaction, fields, context);
    } else {
      const select = selects.get(action);
      if (select) return select.execute(interaction, fields, context);
    }
    return reply(interaction, notice(error.oldButton));
  }

  return async (interaction) => {
    if (interaction.isAutocomplete()) {
      await guarded(interaction, complete(interaction, slash.get(interaction.commandName), context), context);
    } else if (isAnswerable(interaction)) {
      await guarded(interaction, run(interaction), context);
    }
  };
}

function isAnswerable(interaction: Interaction): interaction is Answerable {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isButton() ||
    interaction.isModalSubmit() ||
    interaction.isStringSelectMenu()
  );
}

/** Nothing is offered where something goes wrong: what the member types can still be sent. */
async function complete(
  interaction: AutocompleteInteraction,
  command: SlashCommand | undefined,
  context: BotContext,
): Promise<void> {
  const completions = (await command?.complete?.(interaction, context)) ?? [];
  await interaction.respond(completions.map(({ label, value }) => ({ name: label, value })));
}

async function guarded(
  interaction: Answerable | AutocompleteInteraction,
  work: Promise<void>,
  { log }: BotContext,
): Promise<void> {
  const what = 'customId' in interaction ? interaction.customId : `/${interaction.commandName}`;
  const begun = performance.now();
  try {
    await work;
  } catch (err) {
    if (isLostRace(err)) {
      const ms = Math.round(performance.now() - begun);
      // Where we were the slow ones, the operator should know.
      const level = ms < FIRST_RESPONSE_MS ? 'debug' : 'warn';
      return log[level]({ err, what, ms }, 'the interaction was over before the reply');
    }
    const { error } = catalogueFor(interaction.locale);
    if (err instanceof StoreError && err.kind !== 'other' && !interaction.isAutocomplete()) {
      log.error({ err, what }, `the database could not be used (${err.kind})`);
      return reply(interaction, notice(error.store)).catch((err) =>
        log.debug({ err }, 'the notice was not sent'),
      );
    }
    const reference = randomBytes(3).toString('hex');
    log.error({ err, what, reference }, 'an interaction failed');
    await apologise(interaction, reference).catch((err) => log.debug({ err }, 'the apology was not sent'));
  }
}

async function apologise(
  interaction: Answerable | AutocompleteInteraction,
  reference: string,
): Promise<void> {
  if (interaction.isAutocomplete()) {
    if (!interaction.responded) await interaction.respond([]);
  } else {
    await reply(interaction, notice(catalogueFor(interaction.locale).error.bug(reference)));
  }
}
