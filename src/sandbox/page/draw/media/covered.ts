import { html } from 'htm/preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { wordsFor } from '../../locale.ts';
import { TEXTS } from '../texts.ts';

interface Props {
  readonly locale: string;
  readonly children?: ComponentChildren;
}

/** A whole part behind a spoiler, blurred until it is asked for. */
export function Covered({ locale, children }: Props) {
  const [isShown, setShown] = useState(false);
  if (isShown) return html`<div class="covered covered-shown">${children}</div>`;
  const words = wordsFor(locale, TEXTS);
  return html`<div class="covered">
    <div class="covered-content" inert>${children}</div>
    <button
      class="covered-button"
      type="button"
      aria-expanded="false"
      aria-label=${words.showSpoiler}
      onClick=${() => setShown(true)}
    ><span class="covered-label">${words.spoiler}</span></button>
  </div>`;
}
