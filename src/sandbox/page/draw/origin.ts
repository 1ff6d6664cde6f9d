import { html } from 'htm/preact';
import type { ApiMessage } from '../../state/messages.ts';
import { wordsFor } from '../locale.ts';
import type { View } from '../view.ts';
import { Avatar } from './avatar.ts';
import { SpineIcon } from './icons.ts';
import { goToMessage } from './message-element.ts';
import { authorOf, commandName } from './names.ts';
import { previewOf } from './preview.ts';
import { TEXTS } from './texts.ts';

interface Props {
  readonly message: ApiMessage;
  readonly repliedTo: ApiMessage | null;
  readonly view: View;
}

/** An answer to a slash command, and to a command on a message; resources/message#message-object-message-types */
const ANSWERS_COMMAND = [20, 23];
const LONGEST_PREVIEW = 200;

/** The line above a message that says what it came from; nothing for one that came from nowhere. */
export function Origin({ message, repliedTo, view }: Props) {
  const words = wordsFor(view.locale, TEXTS);
  const { message_reference: reference, interaction_metadata: metadata } = message;
  if (metadata !== undefined && ANSWERS_COMMAND.includes(message.type)) {
    const user = authorOf({ author: metadata.user }, view);
    const name = commandName(message);
    return html`<p class="origin">
      <${SpineIcon} /><${Avatar} ...${user} size=${16} />
      <span class="origin-name">${user.name}</span>${' '}${words.used}${' '}
      ${name === null ? words.aCommand : html`<span class="origin-command">${message.type === 20 ? '/' : ''}${name}</span>`}
    </p>`;
  }
  if (reference === undefined) return null;
  if (repliedTo === null) {
    return html`<p class="origin"><${SpineIcon} /><span class="origin-gone">${words.originalGone}</span></p>`;
  }
  const author = authorOf(repliedTo, view);
  const preview = previewOf(repliedTo, view).slice(0, LONGEST_PREVIEW);
  return html`<p class="origin">
    <${SpineIcon} /><${Avatar} ...${author} size=${16} />
    <button class="origin-link" type="button" title=${words.original} onClick=${() => goToMessage(repliedTo.id)}>
      <span class="message-unseen">${words.repliesTo(author.name)}: </span>
      <span class="origin-name" aria-hidden="true">${author.name}</span>
      <span class="origin-preview">${preview || words.withoutText}</span>
    </button>
  </p>`;
}
