import { html } from 'htm/preact';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Result } from '../../playground/protocol.ts';
import type { ApiMessage } from '../../state/messages.ts';
import { wordsFor } from '../locale.ts';
import type { View } from '../view.ts';
import { Avatar } from './avatar.ts';
import { Body } from './body.ts';
import { type Failure, useControls } from './controls.ts';
import { DotsIcon, EyeIcon } from './icons.ts';
import { messageElementId } from './message-element.ts';
import { authorOf } from './names.ts';
import { Origin } from './origin.ts';
import { SentAt } from './sent-at.ts';
import { TEXTS } from './texts.ts';
import { useKeptFocus } from './use-kept-focus.ts';

interface Props {
  readonly message: ApiMessage;
  readonly view: View;
  /** By the same author as the message above it and shortly after: drawn without avatar and name. */
  readonly isFollowing: boolean;
  /** What it is a reply to; `null` also when that is gone. */
  readonly repliedTo: ApiMessage | null;
  readonly onPress: (customId: string) => Promise<Result>;
  readonly onSelect: (customId: string, values: readonly string[]) => Promise<Result>;
  readonly onDismiss: () => void;
  /** Drawn at its top right while the pointer or the focus is on the message. */
  readonly menu?: ComponentChildren;
}

/** resources/message#message-object-message-flags */
const FLAG = { ephemeral: 1 << 6, loading: 1 << 7 } as const;

/** A message as Discord's client draws it. */
export function Message(props: Props) {
  const { message, isFollowing, repliedTo, onDismiss, menu } = props;
  const view = useViewAfter(message, props.view);
  const [controls, failure] = useControls(message, props);
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root, controls.busy !== null);
  const words = wordsFor(view.locale, TEXTS);
  const author = authorOf(message, view);
  const isEphemeral = (message.flags & FLAG.ephemeral) !== 0;
  const isThinking = (message.flags & FLAG.loading) !== 0;
  const isForMe = message.mention_everyone || message.mentions.some(({ id }) => id === view.me.id);
  const id = messageElementId(message.id);
  const classes = [
    'message',
    isFollowing ? 'message-following' : 'message-first',
    isEphemeral ? 'message-ephemeral' : '',
    isForMe && !isEphemeral ? 'message-for-me' : '',
  ];
  return html`<article
    ref=${root}
    class=${classes.filter(Boolean).join(' ')}
    id=${id}
    aria-labelledby=${`${id}-author ${id}-time`}
    tabindex="-1"
  >
    <${Origin} message=${message} repliedTo=${repliedTo} view=${view} />
    ${!isFollowing && html`<div class="message-avatar"><${Avatar} ...${author} size=${40} /></div>`}
    <div class="message-header">
      <span class="message-author" id=${`${id}-author`}>${author.name}</span>
      ${author.isBot && html`<span class="message-app">${words.app}</span>`}
      <${SentAt} id=${`${id}-time`} at=${Date.parse(message.timestamp)} isShort=${isFollowing} view=${view} />
    </div>
    <div class="message-body">
      ${
        isThinking
          ? html`<p class="message-thinking" role="status"><${DotsIcon} />${words.thinking(author.name)}</p>`
          : html`<${Body} message=${message} view=${view} controls=${controls} />`
      }
      <div aria-live="polite">${failure !== null && html`<p class="message-failure">${failureText(failure, words)}</p>`}</div>
      ${
        isEphemeral &&
        html`<p class="message-note">
          <${EyeIcon} />${words.onlyYou}${' · '}
          <button class="message-dismiss" type="button" onClick=${onDismiss}>${words.dismiss}</button>
        </p>`
      }
    </div>
    ${menu !== undefined && html`<div class="message-menu">${menu}</div>`}
  </article>`;
}

function failureText(failure: Failure, words: (typeof TEXTS)['en']): string {
  return `${words.failed} · ${failure.reason === 'silent' ? words.silent : failure.text}`;
}

/** The page's time may be a little old; it can't be older than the message. */
function useViewAfter({ timestamp, edited_timestamp: edited }: ApiMessage, view: View): View {
  return useMemo(() => {
    const written = Date.parse(edited ?? timestamp);
    return written > view.now ? { ...view, now: written } : view;
  }, [view, timestamp, edited]);
}
