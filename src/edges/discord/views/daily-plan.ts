import type { PlanShown, PlanStatus } from '../../../app/daily/plans.ts';
import { clockText } from '../../../app/daily/typed-times.ts';
import type { LedgerEntry } from '../../../app/daily-store.ts';
import type { DailyPlan } from '../../../core/daily/plan.ts';
import type { Catalogue } from '../locales/en.ts';
import { drawDate, moment } from './daily-date.ts';
import { COLOURS, separator, textPart, type View, view } from './view.ts';
import { drawWeekDays } from './week-days.ts';

/** How commands are named to the reader. */
interface Named {
  readonly resume: string;
}

/** Plans as they stand, after they were set up or changed. */
export function drawPlans(plans: readonly PlanShown[], commands: Named, t: Catalogue): View {
  const parts = plans.map((shown) => textPart(drawPlan(shown, commands, t)));
  return view(COLOURS.quiet, parts, { ephemeral: true });
}

/** Plans with how the last days went. */
export function drawStatus(plans: readonly PlanStatus[], commands: Named, t: Catalogue): View {
  const parts = plans.flatMap((status, i) => {
    const days = status.last.map((entry) => `- ${drawDay(entry, t)}`);
    const text = [drawPlan(status, commands, t), ...(days.length > 0 ? ['', t.daily.lastDays, ...days] : [])];
    return [i > 0 ? separator() : null, textPart(text.join('\n'))];
  });
  return view(COLOURS.quiet, parts, { ephemeral: true });
}

function drawPlan({ plan, nextAt }: PlanShown, { resume }: Named, t: Catalogue): string {
  const { daily } = t;
  const { kind, channelId, roleId, timezone } = plan;
  const when = daily.when(drawWeekDays(plan.days, t), clockText(plan.time), timezone);
  return [
    `### ${daily.titles[kind]}`,
    `<#${channelId}> · ${when}`,
    [drawOwn(plan, t), ...(roleId === null ? [] : [daily.names(`<@&${roleId}>`)])].join(' · '),
    nextAt === null
      ? daily.rests[plan.paused ?? 'asked'](resume)
      : daily.next(`${moment(nextAt, 'F')}`, moment(nextAt, 'R')),
  ].join('\n');
}

function drawOwn({ kind, revealAfter, order }: DailyPlan, { daily }: Catalogue): string {
  return kind === 'quiz' ? daily.reveals(revealAfter) : daily.orders[order];
}

/** How a day went, in a line. */
function drawDay({ key, outcome }: LedgerEntry, t: Catalogue): string {
  const { outcomes } = t.daily;
  const date = drawDate(key.date, t);
  switch (outcome?.state) {
    case undefined:
      return `${date} · ${outcomes.open}`;
    case 'done':
      return `[${date}](https://discord.com/channels/${key.subject}/${outcome.channelId}/${outcome.messageId}) ✅`;
    case 'skipped':
      return `${date} · ${outcomes.skipped[outcome.reason]}`;
    case 'refused':
      return `${date} · ${drawRefusal(outcome.reason, t)}`;
    case 'uncertain':
      return `${date} · ${outcomes.uncertain(`<#${outcome.channelId}>`)}`;
  }
}

/** Why Discord did not take a post; the store may hold reasons of other releases. */
export function drawRefusal(reason: string, { daily: { outcomes } }: Catalogue): string {
  return reason === 'gone' || reason === 'forbidden' ? outcomes.refused[reason] : outcomes.refused.rejected;
}
