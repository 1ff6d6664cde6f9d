import { rightStreak } from '../../core/daily/right-streak.ts';
import type { DailyStore, LedgerEntry } from '../daily-store.ts';
import type { Settings } from '../settings.ts';
import { type Allowance, allow, stopwatch } from './allowance.ts';
import type { PostBoard, PostStyle, Sent } from './board.ts';
import { LAST_COUNT_MS, REDRAW_MS, STREAK_DAYS, STREAKS_SHOWN } from './limits.ts';
import { nextReveal } from './next-reveal.ts';
import type { OnceOptions } from './once.ts';

export interface RevealOptions extends Omit<OnceOptions, 'owner'> {
  readonly board: Pick<PostBoard, 'redraw'>;
  readonly settings: Settings;
}

/** Shows the answer of a day's question in its post. Doing it twice shows the same. */
export async function reveal(entry: LedgerEntry, options: RevealOptions): Promise<void> {
  const { store, board, settings } = options;
  const { key } = entry;
  const [answers, rightDays, posts, style] = await Promise.all([
    store.answersOfDay(key),
    store.rightDays(key, STREAK_DAYS),
    store.entries(key.subject, key.kind, STREAK_DAYS),
    styleOf(entry, store, settings),
  ]);
  // Later ones may be open still.
  const posted = posts.filter(({ outcome, key: { date } }) => outcome?.state === 'done' && date <= key.date);
  const postDates = posted.map(({ key: { date } }) => date);
  const streaks = rightDays
    .map(({ userId, dates }) => ({ userId, days: rightStreak(dates, postDates) }))
    .filter(({ days }) => days > 1)
    .sort((a, b) => b.days - a.days || (a.userId < b.userId ? -1 : 1))
    .slice(0, STREAKS_SHOWN);
  const shown = { kind: 'revealed', answers, streaks } as const;
  const sent = await board.redraw(entry, shown, style, redrawing(options));
  if (isOver(sent)) {
    await store.markRevealed(key);
    return;
  }
  const now = await store.time();
  const triedAt = entry.revealTriedAt ?? now;
  const nextAt = nextReveal(triedAt, now);
  if (nextAt === null) await store.markRevealed(key);
  else await store.putOffReveal(key, { triedAt, nextAt });
}

/** A post that is gone has nothing to show; one that may not be changed, perhaps later. */
function isOver(sent: Sent): boolean {
  return sent.status === 'sent' || (sent.status === 'refused' && sent.reason === 'gone');
}

/** Shows in an open post how many have answered. A post with its answer is never made an open one again. */
export async function showCount(entry: LedgerEntry, options: RevealOptions): Promise<void> {
  const { store, board, settings } = options;
  const { key, revealAt } = entry;
  if (revealAt !== null && revealAt - (await store.time()) < LAST_COUNT_MS) return;
  const { total } = await store.answersOfDay(key);
  const style = await styleOf(entry, store, settings);
  await board.redraw(entry, { kind: 'open', answered: total }, style, redrawing(options));
  // A request that hung may have come after the answer.
  const after = await store.entry(key);
  if (after?.revealed) await reveal(after, options);
}

function redrawing({ turn, ...clocks }: RevealOptions): Allowance {
  const elapsed = stopwatch(clocks);
  return allow(() => REDRAW_MS - elapsed(), turn);
}

/** As the plan has it; where that was ended meanwhile, in the language of the question. */
async function styleOf(
  { key: { subject, kind }, content }: LedgerEntry,
  store: DailyStore,
  settings: Settings,
): Promise<PostStyle> {
  const plan = kind === 'reminder' ? null : await store.plan(subject, kind);
  const isChinese = content?.kind === 'quiz' && content.asked.question.language === 'zh';
  const preferredLocale = plan?.serverLocale ?? (isChinese ? 'zh-CN' : 'en-US');
  const { language } = await settings.of({ guildId: subject, preferredLocale });
  return { language: language.value, roleId: plan?.roleId ?? null };
}
