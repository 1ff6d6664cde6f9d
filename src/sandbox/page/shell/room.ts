import { html } from 'htm/preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Channel } from '../../playground/protocol.ts';
import type { ApiMessage } from '../../state/messages.ts';
import { Composer } from '../compose/composer.ts';
import { WaysContext } from '../draw/ways.ts';
import type { Ask, View } from '../view.ts';
import { Boundary } from './boundary.ts';
import { Conversation } from './conversation.ts';
import { Header } from './header.ts';
import { Icon } from './icons.ts';
import { OpenForm } from './open-form.ts';
import type { World } from './state.ts';
import type { Words } from './texts.ts';
import { useActions } from './use-actions.ts';
import type { Drawer } from './use-drawer.ts';
import type { Go } from './use-place.ts';
import { focusMessageBox, useTyping } from './use-typing.ts';
import { useWays } from './use-ways.ts';

interface Props {
  readonly world: World;
  /** The one that is open. */
  readonly channel: Channel;
  readonly view: View;
  readonly go: Go;
  readonly ask: Ask;
  readonly drawer: Drawer;
  readonly words: Words;
  readonly isConnected: boolean;
  /** Unread messages of all channels. */
  readonly waiting: number;
}

/** What a suggestion puts into the message box of the channel that it was made in. */
interface Draft {
  readonly channel: string;
  readonly text: string;
}

/** The channel that is open: its header, its messages, the message box, and a form that the bot has opened. */
export function Room({ world, channel, view, go, ask, drawer, words, isConnected, waiting }: Props) {
  const [replying, setReplying] = useState<ApiMessage | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  /** Counts what was sent: the conversation then shows its end. */
  const [sent, setSent] = useState(0);
  const actions = useActions(ask, replying);
  const { failure } = actions;
  useTyping();
  // A reply belongs to the channel it was begun in.
  useEffect(() => setReplying(null), [channel.id]);
  const suggest = useCallback(
    (text: string) => {
      // The same suggestion may be picked twice: the message box only notices what differs.
      setDraft(null);
      requestAnimationFrame(() => setDraft({ channel: channel.id, text }));
    },
    [channel.id],
  );
  const { ways, target, arrived, isGone } = useWays({ world, channel, go, suggest });
  const reply = useCallback((message: ApiMessage) => {
    setReplying(message);
    focusMessageBox();
  }, []);
  const onSent = useCallback(() => {
    setReplying(null);
    setDraft(null);
    setSent((count) => count + 1);
  }, []);
  const name = (id: string) => world.people.find((person) => person.id === id)?.name ?? '';
  return html`<main class="shell-room" inert=${drawer.isNarrow && drawer.isOpen}>
    <button class="shell-skip" type="button" onClick=${focusMessageBox}>${words.toMessageBox}</button>
    <${Header} ...${{ channel, view, ask, drawer, words, waiting }} />
    ${!isConnected && html`<p class="shell-lost" role="status">${words.lost}</p>`}
    <${WaysContext.Provider} value=${ways}>
      <${Conversation}
        key=${channel.id}
        ...${{ world, channel, view, words, sent, target }}
        ask=${actions.ask}
        onReply=${reply}
        onSuggest=${suggest}
        onArrived=${arrived}
      />
    <//>
    <div class="shell-foot">
      <p class="shell-gone" role="status">${isGone && words.messageGone}</p>
      ${failure !== null && html`<p class="shell-failure" role="alert">${failure.reason === 'silent' ? words.silent : failure.text}</p>`}
      ${
        replying !== null &&
        html`<div class="shell-replying">
          <${Icon} name="reply" />
          <span class="shell-replying-to">${words.replyingTo(name(replying.author.id))}</span>
          <button class="shell-plain" type="button" aria-label=${words.cancelReply} onClick=${() => setReplying(null)}>
            <${Icon} name="close" />
          </button>
        </div>`
      }
      <${Boundary} of=${channel.id} fallback=${html`<p class="shell-undrawable">${words.undrawable}</p>`}>
        <${Composer}
          ...${{ channel, commands: world.commands, view, onSent }}
          draft=${draft?.channel === channel.id ? draft.text : undefined}
          ask=${actions.ask}
        />
      <//>
    </div>
    ${
      actions.form !== null &&
      html`<${OpenForm} key=${actions.form.modal} ...${{ view, ask }} form=${actions.form} onClose=${actions.closeForm} />`
    }
  </main>`;
}
