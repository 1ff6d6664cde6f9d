import { html } from 'htm/preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Channel, Result } from '../../playground/protocol.ts';
import type { Command } from '../../state/commands.ts';
import { wordsFor } from '../locale.ts';
import type { Ask, View } from '../view.ts';
import { Box, type Sent } from './box.ts';
import { entriesOf } from './entries.ts';
import { CloseIcon } from './icons.ts';
import { keepForRecall, recalled } from './recall.ts';
import { EMPTY, type State } from './state.ts';
import { TEXTS } from './texts.ts';

/** Something that was sent and is under way, or failed. */
interface Sending {
  readonly id: number;
  readonly place: string;
  /** `/ask`; empty for a message. */
  readonly title: string;
  readonly failure: string | null;
}

/**
 * The message box below a channel, with completion of the commands offered there. What is half written stays with
 * the channel and the person it was written by, as long as the component lives.
 */
export function Composer(props: {
  readonly channel: Channel;
  readonly commands: readonly Command[];
  readonly view: View;
  readonly ask: Ask;
  readonly draft?: string;
  readonly onSent: () => void;
}) {
  const { channel, commands, view, ask, onSent } = props;
  const { locale, people, roles, channels } = view;
  const words = wordsFor(locale, TEXTS);
  const place = `${view.me.id}:${channel.id}`;
  const drafts = useRef(new Map<string, State>());
  const [sendings, setSendings] = useState<readonly Sending[]>([]);
  const lastId = useRef(0);
  const entries = useMemo(
    () => entriesOf(commands, channel.offered, locale),
    [commands, channel.offered, locale],
  );
  const setting = { entries, near: { locale, people, roles, channels } };

  const forget = (id: number) => setSendings((all) => all.filter((one) => one.id !== id));
  const send = async (sent: Sent) => {
    lastId.current += 1;
    const id = lastId.current;
    const title = sent.kind === 'command' ? `/${sent.form.entry.name}` : '';
    setSendings((all) => [
      ...all.filter((one) => one.place !== place || one.failure === null),
      { id, place, title, failure: null },
    ]);
    if (sent.kind === 'command') sessionStorage.setItem(recallKey(place), keepForRecall(sent.form));
    onSent();
    const failure = failureOf(await ask(actionOf(sent, channel.id)), words.silent);
    if (failure === null) return forget(id);
    setSendings((all) => all.map((one) => (one.id === id ? { ...one, failure } : one)));
  };
  const here = sendings.filter((one) => one.place === place);
  return html`
    <div class="composer">
      <div class="composer-sendings" aria-live="polite">
        ${here.map(({ id, title, failure }) =>
          failure === null
            ? title !== '' && html`<p key=${id} class="composer-pending">${words.pending(title)}</p>`
            : html`
              <p key=${id} class="composer-failed">
                <span>${title !== '' && html`<strong>${title}</strong> `}${failure}</span>
                <button
                  type="button"
                  class="composer-icon"
                  aria-label=${words.dismiss}
                  title=${words.dismiss}
                  onClick=${() => forget(id)}
                ><${CloseIcon} /></button>
              </p>
            `,
        )}
      </div>
      <${Box}
        key=${place}
        first=${drafts.current.get(place) ?? EMPTY}
        setting=${setting}
        channel=${channel}
        ask=${ask}
        draft=${props.draft}
        onChange=${(state: State) => drafts.current.set(place, state)}
        onSend=${send}
        recall=${() => recalled(sessionStorage.getItem(recallKey(place)), entries)}
      />
    </div>
  `;
}

function recallKey(place: string): string {
  return `last-command:${place}`;
}

function actionOf(sent: Sent, channel: string): Parameters<Ask>[0] {
  if (sent.kind === 'message') return { do: 'write', channel, content: sent.content, replyTo: null };
  return { do: 'command', channel, name: sent.name, options: sent.options };
}

function failureOf(result: Result, silent: string): string | null {
  if (result.kind !== 'failed') return null;
  return result.reason === 'silent' ? silent : result.text;
}
