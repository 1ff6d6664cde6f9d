import { html } from 'htm/preact';
import { Component } from 'preact';
import type { Channel } from '../../playground/protocol.ts';
import type { Command } from '../../state/commands.ts';
import type { ApiMessage } from '../../state/messages.ts';
import { Message } from '../draw/message.ts';
import { MessageMenu } from '../menu/menu.ts';
import type { Ask, View } from '../view.ts';
import { Boundary } from './boundary.ts';
import type { Words } from './texts.ts';

interface Props {
  readonly message: ApiMessage;
  readonly isFollowing: boolean;
  readonly repliedTo: ApiMessage | null;
  readonly channel: Channel;
  readonly commands: readonly Command[];
  readonly view: View;
  readonly words: Words;
  readonly ask: Ask;
  readonly onReply: (message: ApiMessage) => void;
  /** @param id of the message */
  readonly onDismiss: (id: string) => void;
}

/** One message with its menu. Drawn anew only when something of it has changed, for a conversation may be long. */
export class MessageRow extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const before: object = { ...this.props, channel: this.props.channel.offered };
    const after: object = { ...next, channel: next.channel.offered };
    const known = new Map(Object.entries(before));
    return Object.entries(after).some(([name, value]) => known.get(name) !== value);
  }

  override render({ message, isFollowing, repliedTo, channel, commands, view, words, ask, ...on }: Props) {
    const where = { channel: message.channel_id, message: message.id };
    const menu = html`<${MessageMenu}
      ...${{ message, channel, commands, view, ask }}
      onReply=${() => on.onReply(message)}
    />`;
    return html`<li>
      <${Boundary} of=${message} fallback=${html`<p class="shell-undrawable">${words.undrawable}</p>`}>
        <${Message}
          ...${{ message, view, isFollowing, repliedTo, menu }}
          onPress=${(customId: string) => ask({ do: 'press', ...where, customId })}
          onSelect=${(customId: string, values: readonly string[]) => ask({ do: 'select', ...where, customId, values })}
          onDismiss=${() => on.onDismiss(message.id)}
        />
      <//>
    </li>`;
  }
}
