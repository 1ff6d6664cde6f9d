import { html } from 'htm/preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Channel } from '../../playground/protocol.ts';
import type { ApiMessage } from '../../state/messages.ts';
import { goToMessage } from '../draw/message-element.ts';
import type { Spot } from '../draw/ways.ts';
import type { Ask, View } from '../view.ts';
import { channelLabel } from './address.ts';
import { Beginning } from './beginning.ts';
import { dismissed } from './dismissed.ts';
import { Icon } from './icons.ts';
import { MessageRow } from './message-row.ts';
import { rowsOf } from './rows.ts';
import type { World } from './state.ts';
import type { Words } from './texts.ts';
import { useLeftFocus } from './use-left-focus.ts';
import { useStickyScroll } from './use-sticky-scroll.ts';

interface Props {
  readonly world: World;
  readonly channel: Channel;
  readonly view: View;
  readonly words: Words;
  /** Counts what the visitor has sent. */
  readonly sent: number;
  /** Where a link that was followed leads, here or in another channel. */
  readonly target: Spot | null;
  readonly ask: Ask;
  readonly onReply: (message: ApiMessage) => void;
  readonly onSuggest: (draft: string) => void;
  readonly onArrived: () => void;
}

/** The messages of a channel, oldest first, at their end unless the visitor reads further up. */
export function Conversation(props: Props) {
  const { world, channel, view, words, sent, target, ask, onReply, onSuggest, onArrived } = props;
  const [hidden, setHidden] = useState(dismissed.read);
  const hide = useRef((id: string) => setHidden(dismissed.add(id)));
  const { messages, rows, dayName } = useMemo(() => {
    const messages = channel.messages.filter(({ id }) => !hidden.has(id));
    const dayName = new Intl.DateTimeFormat(view.locale, { dateStyle: 'long' });
    return { messages, rows: rowsOf(messages, (at) => dayName.format(at)), dayName };
  }, [channel.messages, hidden, view.locale]);
  const scroll = useStickyScroll({ messages, sent, me: view.me.id });
  useLeftFocus(scroll.frame, messages);
  useLayoutEffect(() => {
    if (target?.channel !== channel.id) return;
    if (target.message === null) scroll.frame.current?.focus({ preventScroll: true });
    else goToMessage(target.message);
    onArrived();
  }, [target]);
  return html`<div class="shell-conversation">
    <section
      ref=${scroll.frame}
      class="shell-messages"
      tabindex="0"
      aria-label=${words.messagesIn(channelLabel(channel))}
      onScroll=${scroll.onScroll}
    >
      <div class="shell-messages-inner" ref=${scroll.content}>
        <${Beginning} ...${{ world, channel, words, onSuggest }} isEmpty=${messages.length === 0} />
        <ol class="shell-rows">
          ${rows.map((row) =>
            row.kind === 'day'
              ? html`<li class="shell-day" key=${`day ${row.at}`}><time dateTime=${new Date(row.at).toISOString()}>${dayName.format(row.at)}</time></li>`
              : html`<${MessageRow}
                  key=${row.message.id}
                  message=${row.message}
                  isFollowing=${row.isFollowing}
                  repliedTo=${row.repliedTo}
                  ...${{ channel, commands: world.commands, view, words, ask, onReply }}
                  onDismiss=${hide.current}
                />`,
          )}
        </ol>
      </div>
    </section>
    ${
      scroll.isAway &&
      html`<button class="shell-newest" type="button" data-new=${scroll.arrived > 0} onClick=${scroll.toNewest}>
        ${scroll.arrived > 0 ? words.newMessages(scroll.arrived) : words.toNewest}
        <${Icon} name="down" />
      </button>`
    }
  </div>`;
}
