import { html } from 'htm/preact';
import { wordsFor } from '../locale.ts';
import { CloseIcon } from './icons.ts';
import type { Sending } from './sendings.ts';
import { TEXTS } from './texts.ts';

/** What is under way, and what failed, above the box. */
export function SendingLines(props: {
  readonly sendings: readonly Sending[];
  readonly locale: string;
  readonly onAgain: (sending: Sending) => void;
  readonly onDismiss: (sending: Sending) => void;
}) {
  const { sendings, locale, onAgain, onDismiss } = props;
  const words = wordsFor(locale, TEXTS);
  return html`
    <div class="composer-sendings" aria-live="polite">
      ${sendings.map((sending) => {
        const { id, sent, failure } = sending;
        const title = sent.kind === 'command' ? `/${sent.form.entry.name}` : '';
        if (failure === null) {
          return title !== '' && html`<p key=${id} class="composer-pending">${words.pending(title)}</p>`;
        }
        const { reason, isHolding } = failure;
        const held = sent.kind === 'message' && isHolding ? sent.content : title;
        return html`
          <p key=${id} class="composer-failed">
            <span class="composer-failed-text">
              ${held !== '' && html`<strong class="composer-failed-title">${held}</strong>`}
              <span>${reason.reason === 'silent' ? words.silent : reason.text}</span>
            </span>
            ${
              isHolding &&
              html`<button type="button" class="composer-again" onClick=${() => onAgain(sending)}>${words.sendAgain}</button>`
            }
            <button
              type="button"
              class="composer-icon"
              aria-label=${words.dismiss}
              title=${words.dismiss}
              onClick=${() => onDismiss(sending)}
            ><${CloseIcon} /></button>
          </p>
        `;
      })}
    </div>
  `;
}
