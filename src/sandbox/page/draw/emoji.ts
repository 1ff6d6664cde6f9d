import { html } from 'htm/preact';
import type { Button } from '../../rules/controls.ts';

/** The emoji of a button or an option. The pictures of a server's own emoji lie on Discord's host: they are named. */
export function Emoji({ emoji }: { readonly emoji: NonNullable<Button['emoji']> }) {
  if (!emoji.id) return html`<span class="emoji">${emoji.name}</span>`;
  return html`<span class="emoji-name">:${emoji.name || emoji.id}:</span>`;
}
