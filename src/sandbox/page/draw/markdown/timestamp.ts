import { html } from 'htm/preact';
import type { View } from '../../view.ts';
import { formatMoment, formatRelative, relativeLasts } from './moment.ts';
import type { TimeStyle } from './node.ts';
import { useNow } from './use-now.ts';

interface Props {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly style: TimeStyle;
  readonly view: View;
}

/** A moment in the viewer's own time and language; a relative one is kept current. */
export function Timestamp({ at, style, view }: Props) {
  const now = useNow(view, (time) => (style === 'R' ? relativeLasts(at, time) : null));
  const shown = style === 'R' ? formatRelative(at, now, view.locale) : formatMoment(at, style, view.locale);
  return html`<time
    class="markdown-time"
    dateTime=${new Date(at).toISOString()}
    title=${formatMoment(at, 'F', view.locale)}
  >${shown}</time>`;
}
