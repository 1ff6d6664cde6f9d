import { html } from 'htm/preact';

export function SlashIcon() {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <rect x="3" y="3" width="18" height="18" rx="5" /><path d="M14.5 7.5l-5 9" />
  </svg>`;
}

export function SendIcon() {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 12L3 4l18 8-18 8 1-8zm0 0h8" /></svg>`;
}

export function CloseIcon() {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3.5 3.5l9 9m0-9l-9 9" /></svg>`;
}
