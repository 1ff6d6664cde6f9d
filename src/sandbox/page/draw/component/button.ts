import { html } from 'htm/preact';
import type { Button as ButtonComponent } from '../../../rules/controls.ts';
import { wordsFor } from '../../locale.ts';
import type { Controls } from '../controls.ts';
import { Emoji } from '../emoji.ts';
import { DotsIcon, OutsideIcon } from '../icons.ts';
import { webAddress } from '../markdown/address.ts';
import { TEXTS } from '../texts.ts';
import { Unknown } from '../unknown.ts';

interface Props {
  readonly button: ButtonComponent;
  readonly controls: Controls;
  readonly locale: string;
}

const LINK = 5;
const PREMIUM = 6;

/** A button of a message. The one that was pressed shows that it waits, and keeps the focus. */
export function Button({ button, controls, locale }: Props) {
  const { label, emoji, style, url, custom_id: customId } = button;
  const words = wordsFor(locale, TEXTS);
  if (style === PREMIUM) return html`<${Unknown} text=${words.undrawable(words.premium)} />`;
  const content = html`${emoji && html`<${Emoji} emoji=${emoji} />`}${label && html`<span class="button-label">${label}</span>`}`;
  if (style === LINK) {
    const href = webAddress(url ?? '');
    const isOff = button.disabled === true || href === null;
    return html`<a
      class="button button-2"
      href=${isOff ? null : href}
      role="link"
      aria-disabled=${isOff ? 'true' : null}
      title=${href ?? ''}
      target="_blank"
      rel="noopener noreferrer"
    >${content}<${OutsideIcon} /><span class="message-unseen"> (${words.newTab})</span></a>`;
  }
  const id = customId ?? '';
  const isBusy = controls.busy === id;
  return html`<button
    class=${`button button-${style}${isBusy ? ' button-busy' : ''}`}
    type="button"
    disabled=${button.disabled === true || (controls.busy !== null && !isBusy)}
    aria-disabled=${isBusy ? 'true' : null}
    aria-busy=${isBusy ? 'true' : null}
    onClick=${() => controls.press(id)}
  ><span class="button-content">${content}</span>${isBusy && html`<${DotsIcon} />`}</button>`;
}
