import { html } from 'htm/preact';

/** Dark enough for white letters to be read on them (WCAG AA). */
const COLOURS = ['#4752c4', '#1f7a43', '#9c4310', '#86388a', '#0c6a7d', '#a33350', '#55651a', '#6a4fbf'];

interface Props {
  readonly id?: string | undefined;
  readonly name: string;
  /** The bot has a cloud of its own, everybody else their initial. */
  readonly isBot?: boolean;
  /** Width and height, CSS pixels at the usual letter size. */
  readonly size: number;
}

/** A picture for somebody who has none. It tells nothing that does not stand beside it, so screen readers skip it. */
export function Avatar({ id = '', name, isBot = false, size }: Props) {
  const side = `${size / 16}rem`;
  return html`<svg
    class="avatar"
    viewBox="0 0 40 40"
    aria-hidden="true"
    focusable="false"
    style=${{ width: side, height: side }}
  >
    ${isBot ? html`<${Cloud} />` : html`<${Initial} id=${id} name=${name} />`}
  </svg>`;
}

function Initial({ id, name }: { readonly id: string; readonly name: string }) {
  const colour = COLOURS[Number(hash(id || name) % COLOURS.length)];
  const [first = '?'] = [...name.trim()];
  return html`<circle cx="20" cy="20" r="20" fill=${colour} />
    <text class="avatar-letter" x="20" y="20" fill="#ffffff" text-anchor="middle" dominant-baseline="central">
      ${first.toLocaleUpperCase()}
    </text>`;
}

/** A cumulus above the ground it is named for. */
function Cloud() {
  return html`<circle cx="20" cy="20" r="20" fill="#2f5fb3" />
    <circle cx="29" cy="12.5" r="4.2" fill="#ffd166" />
    <path
      d="M12.6 29.5a5.6 5.6 0 0 1-.7-11.15 8.1 8.1 0 0 1 15.4-2.2 6.75 6.75 0 0 1 .6 13.35z"
      fill="#ffffff"
    />
    <path d="M13.4 25.6h9.2" stroke="#2f5fb3" stroke-width="1.8" stroke-linecap="round" opacity=".45" />`;
}

/** Spreads ids over the colours; the same id always has the same one. */
function hash(text: string): number {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return sum;
}
