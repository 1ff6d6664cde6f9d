import { html } from 'htm/preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { wordsFor } from '../../locale.ts';
import { ArrowIcon, CloseIcon } from '../icons.ts';
import { TEXTS } from '../texts.ts';
import type { Shot } from './picture.ts';
import { sourceOf } from './source.ts';

interface Props {
  readonly shots: readonly Shot[];
  /** Which is shown first. */
  readonly first: number;
  readonly locale: string;
  readonly onClose: () => void;
}

/** Pictures one at a time, as large as the window lets them be. */
export function Lightbox({ shots, first, locale, onClose }: Props) {
  const words = wordsFor(locale, TEXTS);
  const dialog = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(first);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const shot = shots[at];
  const source = sourceOf(shot?.url, location.origin);
  if (shot === undefined || source.kind !== 'own') return null;
  const turn = (by: number) => setAt((before) => (before + by + shots.length) % shots.length);
  const onKeyDown = (event: KeyboardEvent) => {
    if (shots.length < 2) return;
    if (event.key === 'ArrowLeft') turn(-1);
    if (event.key === 'ArrowRight') turn(1);
  };
  // Around the picture there is nothing but the dialog itself.
  const onClick = (event: Event) => event.target === dialog.current && dialog.current?.close();
  return html`<dialog
    class="lightbox"
    ref=${dialog}
    aria-label=${shot.description ?? words.picture}
    onClose=${onClose}
    onClick=${onClick}
    onKeyDown=${onKeyDown}
  >
    <img class="lightbox-image" src=${source.path} alt=${shot.description ?? words.picture} />
    ${shot.description !== null && html`<p class="lightbox-caption">${shot.description}</p>`}
    ${
      shots.length > 1 &&
      html`<button class="lightbox-button lightbox-previous" type="button" aria-label=${words.previous} onClick=${() => turn(-1)}>
          <${ArrowIcon} />
        </button>
        <button class="lightbox-button lightbox-next" type="button" aria-label=${words.next} onClick=${() => turn(1)}>
          <${ArrowIcon} />
        </button>`
    }
    <button class="lightbox-button lightbox-close" type="button" aria-label=${words.close} onClick=${() => dialog.current?.close()}>
      <${CloseIcon} />
    </button>
  </dialog>`;
}
