import { html } from 'htm/preact';

/** Stands where something can't be drawn, and says what: nothing of a message is passed over in silence. */
export function Unknown({ text }: { readonly text: string }) {
  return html`<p class="undrawn">${text}</p>`;
}
