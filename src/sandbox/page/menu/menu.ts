import { html } from 'htm/preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Channel } from '../../playground/protocol.ts';
import type { Command } from '../../state/commands.ts';
import type { ApiMessage } from '../../state/messages.ts';
import { wordsFor } from '../locale.ts';
import type { Ask, View } from '../view.ts';
import { type Item, itemsOf } from './items.ts';
import { MenuList } from './menu-list.ts';
import { TEXTS } from './texts.ts';

/** Milliseconds that “Copied” stays. */
const TOLD_FOR = 1500;

/** The `…` button of a message and its menu, which a right click, a long press or Shift+F10 on the message opens, too. */
export function MessageMenu(props: {
  readonly message: ApiMessage;
  readonly channel: Channel;
  readonly commands: readonly Command[];
  readonly view: View;
  readonly ask: Ask;
  readonly onReply: () => void;
}) {
  const { message, channel, commands, view, ask, onReply } = props;
  const words = wordsFor(view.locale, TEXTS);
  const button = useRef<HTMLButtonElement>(null);
  const [opener, setOpener] = useState<DOMRect | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const menuId = useId();

  useEffect(() => {
    const whole = button.current?.closest<HTMLElement>('.message');
    const open = (event: MouseEvent) => {
      if (!isForMenu(event)) return;
      event.preventDefault();
      // Opened by a key, the event has no place of its own.
      const isByPointer = event.clientX !== 0 || event.clientY !== 0;
      const area = button.current?.getBoundingClientRect() ?? null;
      setOpener(isByPointer ? new DOMRect(event.clientX, event.clientY, 0, 0) : area);
    };
    whole?.addEventListener('contextmenu', open);
    return () => whole?.removeEventListener('contextmenu', open);
  }, []);
  useEffect(() => {
    if (told === null) return;
    const timer = setTimeout(() => setTold(null), TOLD_FOR);
    return () => clearTimeout(timer);
  }, [told]);

  const close = (isFocusBack: boolean) => {
    setOpener(null);
    if (isFocusBack) button.current?.focus();
  };
  const run = async (item: Item) => {
    close(item.kind !== 'reply');
    switch (item.kind) {
      case 'reply':
        return onReply();
      case 'app':
        await ask({ do: 'messageCommand', channel: channel.id, message: message.id, name: item.name });
        return;
      case 'copy':
        setTold((await hasCopied(item.text)) ? words.copied : words.notCopied);
    }
  };
  return html`
    <span class="menu">
      <button
        ref=${button}
        type="button"
        class="menu-button"
        aria-label=${words.more}
        title=${words.more}
        aria-haspopup="menu"
        aria-expanded=${opener === null ? 'false' : 'true'}
        aria-controls=${opener === null ? undefined : menuId}
        onClick=${() => setOpener(opener === null ? (button.current?.getBoundingClientRect() ?? null) : null)}
        onKeyDown=${(event: KeyboardEvent) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpener(button.current?.getBoundingClientRect() ?? null);
        }}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="5" cy="12" r="2" /><circle cx="12" cy="12" r="2" /><circle cx="19" cy="12" r="2" />
        </svg>
      </button>
      ${
        opener !== null &&
        html`<${MenuList}
          id=${menuId}
          items=${itemsOf(message, channel, commands, view.locale)}
          opener=${opener}
          button=${button}
          words=${words}
          onRun=${run}
          onClose=${close}
        />`
      }
      <span class="menu-told" role="status">${told}</span>
    </span>
  `;
}

/** On links, fields and selected text, people want the browser's own menu. */
function isForMenu({ target }: MouseEvent): boolean {
  if (!(target instanceof Element) || target.closest('a, input, textarea, select') !== null) return false;
  return window.getSelection()?.toString() === '';
}

async function hasCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
