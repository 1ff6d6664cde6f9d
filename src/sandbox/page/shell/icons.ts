import { html } from 'htm/preact';

/** Drawn on a field of 24 by 24, in the colour of the text around it; decoration only. */
const PATHS = {
  hash: 'M10.2 3 9.4 8H4v2h5.1l-.7 4H3v2h5.1l-.8 5h2l.8-5h4l-.8 5h2l.8-5H21v-2h-4.6l.7-4H22V8h-4.6l.8-5h-2l-.8 5h-4l.8-5zm.9 7h4l-.7 4h-4z',
  menu: 'M3 6h18v2H3zm0 5h18v2H3zm0 5h18v2H3z',
  close: 'm6.4 5 5.6 5.6L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z',
  clock:
    'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20m0 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16m1 3v4.6l3.2 3.2-1.4 1.4-3.8-3.8V7z',
  settings:
    'M4 6h9.2a3 3 0 0 1 5.6 0H20v2h-1.2a3 3 0 0 1-5.6 0H4zm12 0a1 1 0 1 0 0 2 1 1 0 0 0 0-2M4 16h1.2a3 3 0 0 1 5.6 0H20v2h-9.2a3 3 0 0 1-5.6 0H4zm4 0a1 1 0 1 0 0 2 1 1 0 0 0 0-2',
  down: 'm12 15.6 6.3-6.3 1.4 1.4L12 18.4l-7.7-7.7 1.4-1.4z',
  out: 'M14 3h7v7h-2V6.4l-8.3 8.3-1.4-1.4L17.6 5H14zM5 5h6v2H5v12h12v-6h2v8H3V5z',
  reply: 'M10 4v4c7 0 11 4 11 12-2-4-5-6-11-6v4L2 11z',
} as const;

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return html`<svg class="shell-icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]} /></svg>`;
}
