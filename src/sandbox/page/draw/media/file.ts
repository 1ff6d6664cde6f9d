import { html } from 'htm/preact';
import { wordsFor } from '../../locale.ts';
import { DownloadIcon, FileIcon } from '../icons.ts';
import { TEXTS } from '../texts.ts';
import { Covered } from './covered.ts';
import { fileSize, sourceOf } from './source.ts';

interface Props {
  readonly url: string | null | undefined;
  readonly name: string;
  /** Bytes; `null` if unknown. */
  readonly size: number | null;
  readonly isSpoiler: boolean;
  readonly locale: string;
}

/** A file to be saved. */
export function File({ url, name, size, isSpoiler, locale }: Props) {
  const words = wordsFor(locale, TEXTS);
  const source = sourceOf(url, location.origin);
  const link =
    source.kind === 'own' &&
    html`<a class="file-download" href=${source.path} download=${name} aria-label=${words.download(name)} title=${words.download(name)}>
      <${DownloadIcon} />
    </a>`;
  const card = html`<div class="file">
    <${FileIcon} />
    <div class="file-about">
      <span class="file-name">${name}</span>
      <span class="file-size">${size === null ? '' : fileSize(size, locale)}</span>
    </div>
    ${link}
  </div>`;
  return isSpoiler ? html`<${Covered} key=${name} locale=${locale}>${card}<//>` : card;
}
