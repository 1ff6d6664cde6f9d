import type { Card } from './card.ts';
import { dayOf } from './day.ts';

/** When it is asked what is due: a moment, and how far the member's day reaches. */
export interface DueBy {
  /** Epoch milliseconds. */
  readonly now: number;
  /** The first moment of the member's next day, epoch milliseconds; later than `now`. */
  readonly dayEnd: number;
}

/** When the next cards that are not due yet will be, by how their waits are measured. */
export interface NextDue {
  /** The earliest `due` of those that wait for minutes, which is their moment; `null` where there is none. */
  readonly nextMinutes: number | null;
  /** The earliest `due` of those that wait for days: they come with its local day; `null` where there is none. */
  readonly nextDays: number | null;
}

/**
 * The moment from which a card is due. What comes back tomorrow comes with the morning, not at the hour of the last
 * answer, or a member who reviews once a day would come too early for some of it every day.
 * @param timezone an IANA name
 * @returns epoch milliseconds: the beginning of the local day that `due` falls in, or `due` itself while the wait
 *   is measured in minutes
 */
export function dueMoment(card: Pick<Card, 'due' | 'scheduledDays'>, timezone: string): number {
  return waitsForDays(card) ? dayOf(card.due, timezone).start : card.due;
}

/**
 * The cards to ask now. First those that are overdue the longest by their own measure: a day late is much for a
 * memory of two days and nothing for one of a year. Equals: the earlier due first, then as they were given.
 */
export function dueBy<T extends Card>(cards: readonly T[], by: DueBy): T[] {
  return cards
    .filter((card) => isDue(card, by))
    .sort((a, b) => lateness(b, by.now) - lateness(a, by.now) || a.due - b.due);
}

export function nextDue(cards: readonly Card[], by: DueBy): NextDue {
  const waiting = cards.filter((card) => !isDue(card, by));
  const earliest = (inDays: boolean): number | null => {
    const dues = waiting.flatMap((card) => (waitsForDays(card) === inDays ? [card.due] : []));
    return dues.length === 0 ? null : dues.reduce((a, b) => Math.min(a, b));
  };
  return { nextMinutes: earliest(false), nextDays: earliest(true) };
}

/** Whether the moment of `dueMoment` has come: of the local days, those before `dayEnd` have begun. */
function isDue(card: Card, { now, dayEnd }: DueBy): boolean {
  return waitsForDays(card) ? card.due < dayEnd : card.due <= now;
}

function waitsForDays({ scheduledDays }: Pick<Card, 'scheduledDays'>): boolean {
  return scheduledDays >= 1;
}

/** How late a card is in relation to its stability; negative for what is due later today. */
function lateness({ due, stability }: Card, now: number): number {
  return (now - due) / stability;
}
