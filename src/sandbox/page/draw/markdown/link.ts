import { html } from 'htm/preact';
import type { ComponentChildren } from 'preact';
import type { View } from '../../view.ts';
import { WaysContext } from '../ways.ts';
import { useLink } from './way-to.ts';

interface Props {
  /** One that may be followed; see `webAddress`. */
  readonly href: string;
  readonly title: string | null;
  readonly view: View;
  readonly children?: ComponentChildren;
}

/** A link. What its text mentions leads nowhere by itself. */
export function Link({ href, title, view, children }: Props) {
  return html`<a class="markdown-link" title=${title} ...${useLink(href, view)}>
    <${WaysContext.Provider} value=${null}>${children}<//>
  </a>`;
}
