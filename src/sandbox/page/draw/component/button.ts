import { html } from 'htm/preact';
import type { ComponentChildren } from 'preact';
import type { Button as ButtonComponent } from '../../../rules/controls.ts';
import { wordsFor } from '../../locale.ts';
import type { View } from '../../view.ts';
import type { Controls } from '../controls.ts';
import { Emoji } from '../emoji.ts';
import { DotsIcon, OutsideIcon } from '../icons.ts';
import { webAddress } from '../markdown/address.ts';
import { useLink } from '../markdown/way-to.ts';
import { TEXTS } from '../texts.ts';
import { Unknown } from '../unknown.ts';

interface Props {
  readonly button: ButtonComponent;
  readonly controls: Controls;
  readonly view: View;
}

const LINK = 5;
const PREMIUM = 6;

/** A button of a message. The one that was pressed shows that it waits, and keeps the focus. */
export function Button({ button, controls, view }: Props) {
  const { label, emoji, style, custom_id: customId } = button;
  const words = wordsFor(view.locale, TEXTS);
  if (style === PREMIUM) return html`<${Unknown} text=${words.undrawable(words.premium)} />`;
  const content = html`${emoji && html`<${Emoji} emoji=${emoji} />`}${label && html`<span class="button-label">${label}</span>`}`;
  if (style === LINK) return html`<${LinkButton} button=${button} view=${view}>${content}<//>`;
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

interface LinkProps {
  readonly button: ButtonComponent;
  readonly view: View;
  readonly children?: ComponentChildren;
}

function LinkButton({ button, view, children }: LinkProps) {
  const href = button.disabled === true ? null : webAddress(button.url ?? '');
  const { newTab } = wordsFor(view.locale, TEXTS);
  const link = useLink(href ?? '', view);
  const out = html`<${OutsideIcon} /><span class="message-unseen"> (${newTab})</span>`;
  if (href === null) {
    return html`<a class="button button-2" role="link" aria-disabled="true">${children}${out}</a>`;
  }
  return html`<a class="button button-2" title=${href} ...${link}>${children}${'target' in link && out}</a>`;
}
