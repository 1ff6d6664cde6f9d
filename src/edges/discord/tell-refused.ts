import {
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { BotContext } from './command.ts';
import { catalogueFor } from './locales/catalogue.ts';
import { reply } from './send.ts';
import { drawRefusal } from './views/daily-plan.ts';
import { notice } from './views/view.ts';

/**
 * Tells whoever manages the server, after a command of theirs, that Discord refused its daily posts and they rest:
 * once. Never keeps the command from having worked.
 */
export async function tellRefused(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  { plans, mention, log }: BotContext,
): Promise<void> {
  const { guildId, memberPermissions } = interaction;
  if (guildId === null || !memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return;
  const t = catalogueFor(interaction.locale);
  try {
    for (const { plan, reason } of await plans.newlyRefused(guildId)) {
      const title = t.daily.titles[plan.kind];
      const status = mention('daily status');
      const line = t.daily.refused(title, `<#${plan.channelId}>`, drawRefusal(reason, t), status);
      await reply(interaction, notice(line));
    }
  } catch (err) {
    log.warn({ err }, 'a pause could not be told');
  }
}
