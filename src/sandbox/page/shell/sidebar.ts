import { html } from 'htm/preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Channel } from '../../playground/protocol.ts';
import { Avatar } from '../draw/avatar.ts';
import type { Ask } from '../view.ts';
import { channelKey, placeAddress } from './address.ts';
import { Icon } from './icons.ts';
import type { World } from './state.ts';
import type { Words } from './texts.ts';
import type { Drawer } from './use-drawer.ts';
import type { Go } from './use-place.ts';
import { You } from './you.ts';

interface Props {
  readonly world: World;
  /** The one that is open. */
  readonly channel: Channel;
  readonly unread: Readonly<Record<string, number>>;
  readonly go: Go;
  readonly ask: Ask;
  readonly drawer: Drawer;
  readonly words: Words;
}

/** The server, its channels and the direct messages; at its foot, who the visitor is. */
export function Sidebar({ world, channel, unread, go, ask, drawer, words }: Props) {
  const aside = useRef<HTMLElement>(null);
  const { isNarrow, isOpen } = drawer;
  useEffect(() => {
    if (isOpen) aside.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [isOpen]);
  const list = (kind: Channel['kind']) =>
    world.channels
      .filter((one) => one.kind === kind)
      .map(
        (one) => html`<${ChannelLink}
          key=${one.id}
          channel=${one}
          person=${world.me.slug}
          isOpen=${one.id === channel.id}
          unread=${unread[one.id] ?? 0}
          onOpen=${(key: string) => {
            drawer.close();
            go({ person: world.me.slug, channel: key });
          }}
          words=${words}
        />`,
      );
  return html`
    <aside
      ref=${aside}
      class="shell-sidebar"
      data-open=${isOpen}
      inert=${isNarrow && !isOpen}
      onKeyDown=${(event: KeyboardEvent) => event.key === 'Escape' && isOpen && drawer.close()}
    >
      <div class="shell-server">
        <h2 class="shell-server-name">${world.server.name}</h2>
        ${
          isNarrow &&
          html`<button class="shell-plain" type="button" aria-label=${words.close} onClick=${drawer.close}>
          <${Icon} name="close" />
        </button>`
        }
      </div>
      <nav class="shell-channels" aria-label=${words.channels}>
        <h3 class="shell-heading">${words.textChannels}</h3>
        <ul>${list('text')}</ul>
        <h3 class="shell-heading">${words.directMessages}</h3>
        <ul>${list('direct')}</ul>
      </nav>
      <${You} ...${{ world, channel, go, ask, words }} />
    </aside>
    ${isOpen && html`<div class="shell-backdrop" onClick=${drawer.close} />`}
  `;
}

interface LinkProps {
  readonly channel: Channel;
  readonly person: string;
  readonly isOpen: boolean;
  readonly unread: number;
  readonly onOpen: (key: string) => void;
  readonly words: Words;
}

function ChannelLink({ channel, person, isOpen, unread, onOpen, words }: LinkProps) {
  const key = channelKey(channel);
  const click = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(key);
  };
  return html`<li>
    <a
      class="shell-channel"
      href=${placeAddress({ person, channel: key })}
      aria-current=${isOpen ? 'page' : undefined}
      data-unread=${unread > 0}
      onClick=${click}
    >
      ${
        channel.kind === 'direct'
          ? html`<${Avatar} name=${channel.name} isBot size=${24} />`
          : html`<${Icon} name="hash" />`
      }
      <span class="shell-channel-name">${channel.name}</span>
      ${
        unread > 0 &&
        html`<span class="shell-unread"><span aria-hidden="true">${unread}</span><span class="shell-hidden">${words.unread(unread)}</span></span>`
      }
    </a>
  </li>`;
}
