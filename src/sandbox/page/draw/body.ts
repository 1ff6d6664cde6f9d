import { html } from 'htm/preact';
import type { ApiMessage } from '../../state/messages.ts';
import { wordsFor } from '../locale.ts';
import { Attachments, looseAttachments } from './attachments.ts';
import { Components, type Drawing } from './component/component.ts';
import { Embed } from './embed.ts';
import { Guard } from './guard.ts';
import { Markdown } from './markdown/markdown.ts';
import { formatMoment } from './markdown/moment.ts';
import { TEXTS } from './texts.ts';
import { Unknown } from './unknown.ts';

/** resources/message#message-object-message-flags; the page may import no values of the sandbox. */
const FLAG = { suppressEmbeds: 1 << 2, componentsV2: 1 << 15 } as const;

interface Props extends Drawing {
  readonly message: ApiMessage;
}

/** What a message says. One made of components has nothing beside them. */
export function Body({ message, view, controls }: Props) {
  const { locale } = view;
  const words = wordsFor(locale, TEXTS);
  const { content, components, flags } = message;
  const embeds = (flags & FLAG.suppressEmbeds) === 0 ? message.embeds : [];
  const loose = (flags & FLAG.componentsV2) === 0 ? looseAttachments(message) : [];
  const isEmpty = content === '' && components.length + embeds.length + loose.length === 0;
  const at = Date.parse(message.edited_timestamp ?? '');
  const edited =
    !Number.isNaN(at) &&
    html`<span class="message-edited" title=${words.editedAt(formatMoment(at, 'F', locale))}>${words.edited}</span>`;
  return html`
    ${
      content !== '' &&
      html`<${Guard} of=${content} what="content" locale=${locale}>
        <div class="message-text"><${Markdown} text=${content} view=${view} />${edited}</div>
      <//>`
    }
    ${loose.length > 0 && html`<${Attachments} attachments=${loose} locale=${locale} />`}
    ${embeds.map(
      (embed) =>
        html`<${Guard} of=${embed} what="embed" locale=${locale}><${Embed} embed=${embed} view=${view} /><//>`,
    )}
    <${Components} list=${components} view=${view} controls=${controls} />
    ${isEmpty && html`<${Unknown} text=${words.undrawable(words.emptyMessage)} />`}
    ${content === '' && edited}
  `;
}
