import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js';
import { clockText } from '../../../app/daily/typed-times.ts';
import type { BotContext, SlashCommand } from '../command.ts';
import { completeZone } from '../complete-timezone.ts';
import { catalogueFor, named } from '../locales/catalogue.ts';
import { en } from '../locales/en.ts';
import { readClock, readZone } from '../read-timetable.ts';
import { reply } from '../send.ts';
import { serverOf } from '../server-of.ts';
import { moment } from '../views/daily-date.ts';
import { notice } from '../views/view.ts';
import { drawWeekDays } from '../views/week-days.ts';
import { EVERYWHERE } from './everywhere.ts';
import { clockOption, zoneOption } from './time-options.ts';

const words = en.commands.remind;

/** `/remind`: a member's own reminder, in a direct message on days when cards are due. */
export const remind: SlashCommand = {
  kind: 'slash',
  definition: {
    ...EVERYWHERE,
    ...named((t) => t.commands.remind),
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named((t) => t.commands.remind.on),
        options: [
          clockOption((t) => t.commands.remind.on.options.time),
          zoneOption((t) => t.commands.remind.on.options.timezone),
        ],
      },
      { type: ApplicationCommandOptionType.Subcommand, ...named((t) => t.commands.remind.off) },
    ],
  },

  async execute(interaction, context) {
    if (interaction.options.getSubcommand() === words.on.name) return turnOn(interaction, context);
    const { remind: t } = catalogueFor(interaction.locale);
    const had = await context.reminders.off(interaction.user.id);
    await reply(interaction, notice(had ? t.off : t.wasOff));
  },

  complete: (interaction, { settings }) => completeZone(interaction, settings),
};

async function turnOn(
  interaction: ChatInputCommandInteraction,
  { reminders, settings }: BotContext,
): Promise<void> {
  const { locale, user } = interaction;
  const t = catalogueFor(locale);
  const time = readClock(interaction, words.on.options.time.name);
  const timezone = readZone(interaction, words.on.options.timezone.name, settings);
  for (const read of [time, timezone]) {
    if (read.kind === 'wrong') return reply(interaction, notice(read.problem));
  }
  const server = serverOf(interaction);
  const begun = await reminders.on(user.id, {
    locale,
    time: time.kind === 'given' ? time.value : null,
    timezone: timezone.kind === 'given' ? timezone.value : null,
    otherwise: server && (await settings.of(server)).timezone.value,
  });
  if (!begun) return reply(interaction, notice(t.remind.zoneNeeded));
  const { plan, nextAt } = begun;
  const when = t.daily.when(drawWeekDays(plan.days, t), clockText(plan.time), plan.timezone);
  const next = nextAt === null ? '' : `\n${t.daily.next(moment(nextAt, 'F'), moment(nextAt, 'R'))}`;
  await reply(interaction, notice(t.remind.on(when) + next));
}
