import { html } from 'htm/preact';
import { wordsFor } from '../locale.ts';
import type { View } from '../view.ts';
import { dayOf, formatMoment } from './markdown/moment.ts';
import { TEXTS } from './texts.ts';

interface Props {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** The time of day alone. */
  readonly isShort: boolean;
  readonly view: View;
}

/** When a message was sent: today's and yesterday's by name, older ones with their date. */
export function SentAt({ id, at, isShort, view: { now, locale } }: Props) {
  const time = formatMoment(at, 't', locale);
  const day = isShort ? 'today' : dayOf(at, now);
  const shown =
    day === 'today'
      ? time
      : day === 'yesterday'
        ? wordsFor(locale, TEXTS).yesterday(time)
        : formatMoment(at, 's', locale);
  return html`<time
    class="message-time"
    id=${id}
    dateTime=${new Date(at).toISOString()}
    title=${formatMoment(at, 'F', locale)}
  >${shown}</time>`;
}
