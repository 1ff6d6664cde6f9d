import { html } from 'htm/preact';
import type { ApiMessage } from '../../state/messages.ts';
import { channelLabel } from './address.ts';
import { gistOf } from './gist.ts';
import type { World } from './state.ts';
import type { Words } from './texts.ts';

interface Props {
  readonly news: ApiMessage | null;
  readonly world: World;
  /** Id of the channel that is being read. */
  readonly reading: string | null;
  readonly words: Words;
}

/** Tells screen readers in short what came: the whole conversation read out would be too much. */
export function Announcer({ news, world, reading, words }: Props) {
  const channel = world.channels.find(({ id }) => id === news?.channel_id);
  let text = '';
  if (news !== null && channel !== undefined) {
    const name = world.people.find(({ id }) => id === news.author.id)?.name ?? news.author.username;
    const isHere = channel.id === reading;
    text = isHere ? words.said(name, gistOf(news)) : words.saidElsewhere(name, channelLabel(channel));
  }
  return html`<p class="shell-hidden" role="status">${text}</p>`;
}
