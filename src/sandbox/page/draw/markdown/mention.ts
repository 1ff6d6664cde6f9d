import { html } from 'htm/preact';
import { useContext } from 'preact/hooks';
import { wordsFor } from '../../locale.ts';
import type { View } from '../../view.ts';
import { commandMentioned } from '../names.ts';
import { TEXTS } from '../texts.ts';
import { WaysContext } from '../ways.ts';
import { useWayTo } from './way-to.ts';

interface Props {
  readonly id: string;
  readonly view: View;
}

/** A channel of the server, which it leads to. */
export function ChannelMention({ id, view }: Props) {
  const channel = view.channels.find((one) => one.id === id);
  const way = useWayTo(channel === undefined ? null : { channel: id, message: null });
  const name = channel?.name.replace(/^#/, '') ?? wordsFor(view.locale, TEXTS).unknownChannel;
  if (way === null) return html`<span class="markdown-mention">#${name}</span>`;
  return html`<a class="markdown-mention markdown-mention-way" ...${way}>#${name}</a>`;
}

/** A command by its name in the reader's language; pressed, it goes into the message box. */
export function CommandMention({ id, name, view }: Props & { readonly name: string }) {
  const ways = useContext(WaysContext);
  const command = commandMentioned({ id, name }, view);
  const label = `/${command?.label ?? name}`;
  if (ways === null || command === null) return html`<span class="markdown-mention">${label}</span>`;
  // The blank ends the name: the message box then opens the command.
  const use = () => ways.suggest(`/${command.name} `);
  return html`<button class="markdown-mention markdown-mention-way" type="button" onClick=${use}>${label}</button>`;
}
