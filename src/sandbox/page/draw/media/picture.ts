import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { wordsFor } from '../../locale.ts';
import { TEXTS } from '../texts.ts';
import { Unknown } from '../unknown.ts';
import { Covered } from './covered.ts';
import { sourceOf } from './source.ts';

/** A picture of a gallery, an embed or an attachment. */
export interface Shot {
  readonly url: string | null | undefined;
  /** What it shows, for those who can't see it; `null` if nobody said. */
  readonly description: string | null;
  readonly isSpoiler: boolean;
  /** Pixels; known of uploads. */
  readonly width: number | null;
  readonly height: number | null;
}

interface Props {
  readonly shot: Shot;
  readonly locale: string;
  /** Shows it large. */
  readonly onOpen: () => void;
}

/** A picture that can be enlarged; what can't be shown is named. */
export function Picture({ shot, locale, onOpen }: Props) {
  const [isBroken, setBroken] = useState(false);
  const words = wordsFor(locale, TEXTS);
  const source = sourceOf(shot.url, location.origin);
  if (source.kind === 'foreign') return html`<${Unknown} text=${words.otherHost(source.host)} />`;
  if (source.kind === 'missing' || isBroken) return html`<${Unknown} text=${words.missingPicture} />`;
  const picture = html`<button
    class="picture"
    type="button"
    aria-label=${shot.description === null ? words.enlarge : `${words.enlarge}: ${shot.description}`}
    onClick=${onOpen}
  >
    <img
      class="picture-image"
      src=${source.path}
      alt=${shot.description ?? ''}
      width=${shot.width}
      height=${shot.height}
      decoding="async"
      onError=${() => setBroken(true)}
    />
  </button>`;
  if (!shot.isSpoiler) return picture;
  return html`<${Covered} key=${source.path} locale=${locale}>${picture}<//>`;
}
