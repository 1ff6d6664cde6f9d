import { html } from 'htm/preact';
import type { Channel } from '../../playground/protocol.ts';
import { Avatar } from '../draw/avatar.ts';
import type { Ask, View } from '../view.ts';
import { Clock } from './clock.ts';
import { Icon } from './icons.ts';
import type { Words } from './texts.ts';
import type { Drawer } from './use-drawer.ts';

interface Props {
  readonly channel: Channel;
  readonly view: View;
  readonly ask: Ask;
  readonly drawer: Drawer;
  readonly words: Words;
  /** Unread messages of all channels. */
  readonly waiting: number;
}

/** The name of the channel and what it is for; the admin's clock. */
export function Header({ channel, view, ask, drawer, words, waiting }: Props) {
  const { me, locale, now } = view;
  return html`<header class="shell-header">
    ${
      drawer.isNarrow &&
      html`<button
        class="shell-plain shell-drawer-button"
        type="button"
        aria-label=${waiting > 0 ? `${words.openChannels} (${words.unread(waiting)})` : words.openChannels}
        aria-expanded=${drawer.isOpen}
        data-unread=${waiting > 0}
        onClick=${drawer.open}
      ><${Icon} name="menu" /></button>`
    }
    <h1 class="shell-title">
      ${
        channel.kind === 'direct'
          ? html`<${Avatar} name=${channel.name} isBot size=${24} />`
          : html`<${Icon} name="hash" />`
      }
      <span class="shell-title-name">${channel.name}</span>
    </h1>
    ${channel.topic !== null && html`<p class="shell-topic" title=${channel.topic}>${channel.topic}</p>`}
    ${me.isAdmin && html`<${Clock} ...${{ now, locale, ask, words }} />`}
  </header>`;
}
