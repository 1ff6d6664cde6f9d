import { html } from 'htm/preact';

/** All are beside words that say the same, so screen readers skip them. */

export function EyeIcon() {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" /><circle cx="12" cy="12" r="3" />
  </svg>`;
}

export function CloseIcon() {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>`;
}

export function ArrowIcon() {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M9 5l7 7-7 7" /></svg>`;
}

export function ChevronIcon() {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M6 9.5l6 6 6-6" /></svg>`;
}

export function CheckIcon() {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M5.5 12.5l4.5 4.5 9-10" /></svg>`;
}

export function OutsideIcon() {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M13.5 4.5h6v6M19 5l-9 9M10 5.5H5.5v13h13V14" />
  </svg>`;
}

export function FileIcon() {
  return html`<svg class="icon file-icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M6 3h8l4.5 4.5V21H6zM14 3v5h4.5M9 12.5h6M9 16h6" />
  </svg>`;
}

export function DownloadIcon() {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14" /></svg>`;
}

export function SpineIcon() {
  return html`<svg class="origin-spine" viewBox="0 0 36 12" aria-hidden="true"><path d="M3 12V8a6 6 0 0 1 6-6h26" /></svg>`;
}

export function DotsIcon() {
  return html`<svg class="dots" viewBox="0 0 26 8" aria-hidden="true">
    <circle cx="4" cy="4" r="3.2" /><circle cx="13" cy="4" r="3.2" /><circle cx="22" cy="4" r="3.2" />
  </svg>`;
}
