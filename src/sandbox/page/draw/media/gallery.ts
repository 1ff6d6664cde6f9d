import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { Lightbox } from './lightbox.ts';
import { Picture, type Shot } from './picture.ts';
import { sourceOf } from './source.ts';

interface Props {
  readonly shots: readonly Shot[];
  readonly locale: string;
}

/** One to ten pictures in Discord's grid; each can be enlarged. */
export function Gallery({ shots, locale }: Props) {
  const [open, setOpen] = useState<number | null>(null);
  const own = shots.filter(({ url }) => sourceOf(url, location.origin).kind === 'own');
  return html`<div class=${`gallery gallery-${Math.min(shots.length, 10)}`}>
    ${shots.map(
      (shot) => html`<div class="gallery-item">
        <${Picture} shot=${shot} locale=${locale} onOpen=${() => setOpen(own.indexOf(shot))} />
      </div>`,
    )}
    ${
      open !== null &&
      html`<${Lightbox} shots=${own} first=${open} locale=${locale} onClose=${() => setOpen(null)} />`
    }
  </div>`;
}
