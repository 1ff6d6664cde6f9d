import type { ChatInputCommandInteraction } from 'discord.js';
import type { PlanChange } from '../../app/daily/plans.ts';
import type { ServerPlace } from '../../app/settings.ts';
import type { PostKind } from '../../core/daily/plan.ts';
import type { BotContext } from './command.ts';
import { catalogueFor } from './locales/catalogue.ts';
import { en } from './locales/en.ts';
import { problemWith } from './post-place.ts';
import { readClock, readDays, readZone } from './read-timetable.ts';
import { reply } from './send.ts';
import { drawPlans } from './views/daily-plan.ts';
import { notice } from './views/view.ts';

const words = en.commands.daily;
const ORDERS = ['outline', 'shuffled'] as const;

/** Sets daily posts up, or changes them, as the options of a command say; where something is wrong, nothing. */
export async function setUpDaily(
  interaction: ChatInputCommandInteraction,
  server: ServerPlace,
  kind: PostKind,
  { plans, settings, mention }: BotContext,
): Promise<void> {
  const t = catalogueFor(interaction.locale);
  const read = readChange(interaction, settings);
  if ('problem' in read) return reply(interaction, notice(read.problem));
  const before = await plans.of(server.guildId, kind);
  const roles = interaction.guild?.roles.cache;
  const isRoleGone = before?.roleId != null && roles?.has(before.roleId) === false;
  const change: PlanChange = { ...(isRoleGone ? { roleId: null } : {}), ...read.change };
  const place = {
    channelId: change.channelId ?? before?.channelId ?? interaction.channelId,
    isKept: change.channelId === undefined && before !== null,
    roleId: change.roleId === undefined ? (before?.roleId ?? null) : change.roleId,
  };
  const problem = await problemWith(interaction, place);
  if (problem !== null) return reply(interaction, notice(problem));
  const shown = await plans.change(server, kind, change, interaction.channelId);
  await reply(interaction, drawPlans([shown], { resume: mention('daily resume') }, t));
}

/** What the options say, or what is wrong with one of them; what is not given is left out. */
function readChange(
  interaction: ChatInputCommandInteraction,
  settings: BotContext['settings'],
): { readonly change: PlanChange } | { readonly problem: string } {
  const { options } = interaction;
  const time = readClock(interaction, words.options.time.name);
  const timezone = readZone(interaction, words.options.timezone.name, settings);
  const days = readDays(interaction, words.options.days.name);
  for (const read of [time, timezone, days]) if (read.kind === 'wrong') return read;
  const channel = options.getChannel(words.options.channel.name);
  const role = options.getRole(words.options.role.name);
  const reveal = options.getInteger(words.quiz.options['reveal-after'].name);
  const order = ORDERS.find((known) => known === options.getString(words.topic.options.order.name));
  const change: PlanChange = {
    ...(time.kind === 'given' ? { time: time.value } : {}),
    ...(timezone.kind === 'given' ? { timezone: timezone.value } : {}),
    ...(days.kind === 'given' ? { days: days.value } : {}),
    ...(channel ? { channelId: channel.id } : {}),
    ...(role ? { roleId: role.id } : {}),
    ...(reveal === null ? {} : { revealAfter: reveal === 0 ? null : reveal }),
    ...(order ? { order } : {}),
  };
  return { change };
}
