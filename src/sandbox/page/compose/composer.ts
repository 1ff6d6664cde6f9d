import { html } from 'htm/preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Channel } from '../../playground/protocol.ts';
import type { Command } from '../../state/commands.ts';
import type { Ask, View } from '../view.ts';
import { windowStorage } from '../window-storage.ts';
import { Box, type BoxHandle } from './box.ts';
import { toDraft } from './completion.ts';
import { entriesOf } from './entries.ts';
import { keepForRecall, recalled } from './recall.ts';
import { SendingLines } from './sending-lines.ts';
import { type Sending, toPutBack, withFailure, withSuccess } from './sendings.ts';
import { type Draft, EMPTY, isEmpty, type State } from './state.ts';
import type { Sent } from './submission.ts';
import { useDrafts } from './use-drafts.ts';

/**
 * The message box below a channel, with completion of the commands offered there. What is half written stays with
 * the channel and the person it was written by, also over a reload; what could not be sent comes back.
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
  const place = `${view.me.id}:${channel.id}`;
  const drafts = useDrafts();
  const [sendings, setSendings] = useState<readonly Sending[]>([]);
  const lastId = useRef(0);
  const box = useRef<BoxHandle | null>(null);
  /** Where the box is by the time that something is known of what was sent. */
  const latest = useRef(place);
  latest.current = place;
  const entries = useMemo(
    () => entriesOf(commands, channel.offered, locale),
    [commands, channel.offered, locale],
  );
  const setting = { entries, near: { locale, people, roles, channels } };

  /** Puts it into the box there, unless something else is in it: `false`. */
  const putBack = (draft: Draft) => {
    const shown = latest.current === place ? box.current : null;
    if (!isEmpty(shown?.now() ?? drafts.read(place, entries))) return false;
    if (shown === null) drafts.keep(place, toDraft(EMPTY, draft));
    else shown.put(draft);
    return true;
  };
  const send = async (sent: Sent) => {
    lastId.current += 1;
    const id = lastId.current;
    setSendings((all) => [...all, { id, place, sent, failure: null }]);
    if (sent.kind === 'command') {
      windowStorage.write(recallKey(place), keepForRecall(sent.form));
      onSent();
    }
    const result = await ask(actionOf(sent, channel.id));
    if (result.kind === 'failed') {
      const draft = toPutBack(sent, result);
      const isHolding = draft !== null && !putBack(draft);
      return setSendings((all) => withFailure(all, id, { reason: result, isHolding }));
    }
    setSendings((all) => withSuccess(all, id));
    // Not before: a message that comes back still answers what it answered.
    if (sent.kind === 'message' && latest.current === place) onSent();
  };
  const forget = ({ id }: Sending) => setSendings((all) => all.filter((one) => one.id !== id));
  return html`
    <div class="composer">
      <div class="composer-stack">
        <${SendingLines}
          sendings=${sendings.filter((one) => one.place === place)}
          locale=${locale}
          onAgain=${(sending: Sending) => {
            forget(sending);
            send(sending.sent);
          }}
          onDismiss=${forget}
        />
        <${Box}
          key=${place}
          first=${drafts.read(place, entries)}
          setting=${setting}
          channel=${channel}
          ask=${ask}
          draft=${props.draft}
          handle=${box}
          onChange=${(state: State) => drafts.keep(place, state)}
          onSend=${send}
          recall=${() => recalled(windowStorage.read(recallKey(place)), entries)}
        />
      </div>
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
