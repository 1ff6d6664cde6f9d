import { encodeCustomId } from '../custom-id.ts';
import type { Catalogue } from '../locales/en.ts';
import { button, buttonRow, COLOURS, textPart, type View, view } from './view.ts';

/**
 * Tells a member how many cards are due, with a button that starts the review.
 * @param key the reminder's, as a field of a custom id
 * @param off how a message names the command that ends the reminders
 */
export function drawReminder(due: number, key: string, off: string, { remind }: Catalogue): View {
  const start = button(remind.start, encodeCustomId({ action: 'quiz-review', fields: ['due', key] }), true);
  return view(COLOURS.daily, [
    textPart(remind.due(due)),
    buttonRow([start]),
    textPart(`-# ${remind.howToEnd(off)}`),
  ]);
}
