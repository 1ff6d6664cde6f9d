import { html } from 'htm/preact';
import type { ComponentChildren } from 'preact';
import type { Embed as EmbedPayload } from '../../rules/embeds.ts';
import type { View } from '../view.ts';
import { colourOf } from './colour.ts';
import { shotOf } from './component/shot.ts';
import { webAddress } from './markdown/address.ts';
import { Link } from './markdown/link.ts';
import { Markdown } from './markdown/markdown.ts';
import { formatMoment } from './markdown/moment.ts';
import { Gallery } from './media/gallery.ts';

interface Props {
  readonly embed: EmbedPayload;
  readonly view: View;
}

/** An embed. Icons of author and footer are left out: they only decorate. */
export function Embed({ embed, view }: Props) {
  const { locale } = view;
  const { author, title, description, url, color, fields, image, thumbnail, footer } = embed;
  const at = Date.parse(String(embed.timestamp ?? ''));
  const foot = [footer?.text, Number.isNaN(at) ? null : formatMoment(at, 's', locale)].filter(Boolean);
  return html`<div
    class="embed"
    style=${typeof color === 'number' ? { borderInlineStartColor: colourOf(color) } : null}
  >
    <div class="embed-main">
      <div class="embed-texts">
        ${author && html`<p class="embed-author"><${Linked} to=${author.url} view=${view}>${author.name}<//></p>`}
        ${title && html`<p class="embed-title"><${Linked} to=${url} view=${view}><${Markdown} text=${title} view=${view} inline /><//></p>`}
        ${description && html`<div class="embed-description"><${Markdown} text=${description} view=${view} /></div>`}
        ${
          fields &&
          fields.length > 0 &&
          html`<dl class="embed-fields">
            ${fields.map(
              ({
                name,
                value,
                inline,
              }) => html`<div class=${inline === true ? 'embed-field embed-field-inline' : 'embed-field'}>
                <dt class="embed-field-name"><${Markdown} text=${name} view=${view} inline /></dt>
                <dd class="embed-field-value"><${Markdown} text=${value} view=${view} /></dd>
              </div>`,
            )}
          </dl>`
        }
      </div>
      ${thumbnail?.url && html`<div class="thumbnail"><${Gallery} shots=${[pictureOf(thumbnail)]} locale=${locale} /></div>`}
    </div>
    ${image?.url && html`<${Gallery} shots=${[pictureOf(image)]} locale=${locale} />`}
    ${foot.length > 0 && html`<p class="embed-footer">${foot.join(' · ')}</p>`}
  </div>`;
}

function pictureOf({ url, width, height }: NonNullable<EmbedPayload['image']>) {
  return shotOf({ media: { url: url ?? '', width, height } });
}

interface LinkedProps {
  readonly to?: string | null | undefined;
  readonly view: View;
  readonly children?: ComponentChildren;
}

function Linked({ to, view, children }: LinkedProps) {
  const href = webAddress(to ?? '');
  if (href === null) return html`<span>${children}</span>`;
  return html`<${Link} href=${href} title=${null} view=${view}>${children}<//>`;
}
