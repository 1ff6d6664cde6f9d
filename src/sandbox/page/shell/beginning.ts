import { html } from 'htm/preact';
import type { Channel } from '../../playground/protocol.ts';
import { Avatar } from '../draw/avatar.ts';
import { channelLabel } from './address.ts';
import { Icon } from './icons.ts';
import type { World } from './state.ts';
import { suggestionsFor } from './suggestions.ts';
import type { Words } from './texts.ts';

interface Props {
  readonly world: World;
  readonly channel: Channel;
  readonly words: Words;
  readonly isEmpty: boolean;
  readonly onSuggest: (draft: string) => void;
}

/** What stands above the first message: the channel's name and, where nothing was said yet, what to try. */
export function Beginning({ world, channel, words, isEmpty, onSuggest }: Props) {
  const { me, locale, commands, people } = world;
  const { examples } = words;
  const isDirect = channel.kind === 'direct';
  const admin = people.find(({ isAdmin }) => isAdmin);
  const toTry = isEmpty ? suggestionsFor(channel, { commands, me, locale, examples }) : [];
  return html`<div class="shell-beginning">
    <div class="shell-beginning-sign">
      ${isDirect ? html`<${Avatar} name=${channel.name} isBot size=${64} />` : html`<${Icon} name="hash" />`}
    </div>
    <h2 class="shell-beginning-name">${isDirect ? channel.name : channelLabel(channel)}</h2>
    <p>${words.beginning(isDirect ? channel.name : channelLabel(channel), channel.kind)}</p>
    ${
      isEmpty &&
      html`<div class="shell-card">
        <p class="shell-card-note">${words.whatThisIs}</p>
        ${channel.name === 'daily' && !me.isAdmin && admin && html`<p class="shell-card-note">${words.setUpByAdmin(admin.name)}</p>`}
        ${
          toTry.length > 0 &&
          html`<h3 class="shell-card-heading">${words.toTry}</h3>
          <ul class="shell-card-list">
            ${toTry.map(
              ({ draft, label, description }) => html`<li key=${draft}>
                <button class="shell-suggestion" type="button" onClick=${() => onSuggest(draft)}>
                  <span class="shell-suggestion-command">${label}</span>
                  <span class="shell-suggestion-what">${description}</span>
                </button>
              </li>`,
            )}
          </ul>`
        }
      </div>`
    }
  </div>`;
}
