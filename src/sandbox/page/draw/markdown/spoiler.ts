import { html } from 'htm/preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A piece of text that is hidden until it is asked for. A `span`, since a button would not wrap with the text. */
export function Spoiler({
  label,
  children,
}: {
  readonly label: string;
  readonly children?: ComponentChildren;
}) {
  const [isShown, setShown] = useState(false);
  if (isShown) return html`<span class="spoiler spoiler-shown" tabindex="-1">${children}</span>`;
  const show = (event: Event) => {
    event.preventDefault();
    setShown(true);
  };
  return html`<span
    class="spoiler"
    role="button"
    tabindex="0"
    aria-expanded="false"
    onClick=${show}
    onKeyDown=${(event: KeyboardEvent) => (event.key === 'Enter' || event.key === ' ') && show(event)}
  ><span class="message-unseen">${label}</span><span class="spoiler-text">${children}</span></span>`;
}
