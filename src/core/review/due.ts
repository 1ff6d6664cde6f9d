import type { Card } from './card.ts';

const DAY_MS = 86_400_000;

/**
 * The cards to ask now. First those that are overdue the longest by their own measure: a day late is much for a
 * memory of two days and nothing for one of a year. Equals: the earlier due first, then as they were given.
 * @param now epoch milliseconds; a card that is due at this very moment is due
 */
export function dueBy<T extends Card>(cards: readonly T[], now: number): T[] {
  return cards
    .filter(({ due }) => due <= now)
    .sort((a, b) => lateness(b, now) - lateness(a, now) || a.due - b.due);
}

/** When the next card that is not due yet will be, epoch milliseconds; `null` where none is left. */
export function nextDue(cards: readonly Card[], now: number): number | null {
  const waiting = cards.flatMap(({ due }) => (due > now ? [due] : []));
  return waiting.length === 0 ? null : waiting.reduce((a, b) => Math.min(a, b));
}

/** How late a card is, in multiples of its stability. */
function lateness({ due, stability }: Card, now: number): number {
  return (now - due) / (stability * DAY_MS);
}
