import { html } from 'htm/preact';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { wordsFor } from '../locale.ts';
import { type Item, movedFocus } from './items.ts';
import { type Place, placeBeside } from './place.ts';
import type { TEXTS } from './texts.ts';

type Words = ReturnType<typeof wordsFor<(typeof TEXTS)['en']>>;

/** A message's open menu, above everything else on the page; on a narrow page at its lower edge. */
export function MenuList(props: {
  readonly id: string;
  readonly items: readonly Item[];
  /** What it opens beside. */
  readonly opener: DOMRect;
  readonly button: RefObject<HTMLElement>;
  readonly words: Words;
  readonly onRun: (item: Item) => void;
  /** @param isFocusBack whether the focus returns to the button */
  readonly onClose: (isFocusBack: boolean) => void;
}) {
  const { id, items, opener, button, words, onRun, onClose } = props;
  const menu = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const buttons = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];

  useLayoutEffect(() => {
    const shown = menu.current;
    if (shown === null) return;
    if (!shown.matches(':popover-open')) shown.showPopover();
    const { width, height } = shown.getBoundingClientRect();
    setPlace(placeBeside(opener, { width, height }, { width: innerWidth, height: innerHeight }));
    buttons()[0]?.focus();
  }, [opener]);
  useEffect(() => {
    const leave = (event: Event) => {
      const isInside = event.target instanceof Node && menu.current?.contains(event.target);
      const isButton = event.target instanceof Node && button.current?.contains(event.target);
      if (!isInside && !isButton) onClose(false);
    };
    const leaveNow = () => onClose(false);
    document.addEventListener('pointerdown', leave, true);
    document.addEventListener('scroll', leave, true);
    window.addEventListener('resize', leaveNow);
    return () => {
      document.removeEventListener('pointerdown', leave, true);
      document.removeEventListener('scroll', leave, true);
      window.removeEventListener('resize', leaveNow);
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      return onClose(true);
    }
    if (event.key === 'Tab') return onClose(true);
    const all = buttons();
    const from = all.findIndex((one) => one.matches(':focus'));
    const to = movedFocus(event.key, from, all.length);
    if (to === null) return;
    event.preventDefault();
    all[to]?.focus();
  };
  const item = (one: Item) => html`
    <button
      type="button"
      role="menuitem"
      class="menu-item"
      tabindex="-1"
      onClick=${() => onRun(one)}
      onMouseEnter=${(event: MouseEvent) => event.currentTarget instanceof HTMLElement && event.currentTarget.focus()}
    >${labelOf(one, words)}</button>
  `;
  const apps = items.filter(({ kind }) => kind === 'app');
  const style =
    place === null ? undefined : { '--menu-left': `${place.left}px`, '--menu-top': `${place.top}px` };
  return html`
    <div
      ref=${menu}
      id=${id}
      class="menu-list"
      role="menu"
      popover="manual"
      aria-label=${words.more}
      style=${style}
      onKeyDown=${onKeyDown}
    >
      ${items.filter(({ kind }) => kind === 'reply').map(item)}
      ${
        apps.length > 0 &&
        html`
        <div class="menu-group" role="group" aria-label=${words.apps}>
          <div class="menu-title" aria-hidden="true">${words.apps}</div>
          ${apps.map(item)}
        </div>
      `
      }
      ${items.filter(({ kind }) => kind === 'copy').map(item)}
    </div>
  `;
}

function labelOf(item: Item, words: Words): string {
  switch (item.kind) {
    case 'reply':
      return words.reply;
    case 'app':
      return item.label;
    case 'copy':
      return item.what === 'text' ? words.copyText : words.copyId;
  }
}
