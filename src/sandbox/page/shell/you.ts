import { html } from 'htm/preact';
import type { Channel, Person } from '../../playground/protocol.ts';
import { Avatar } from '../draw/avatar.ts';
import type { Ask } from '../view.ts';
import { channelKey, placeAddress } from './address.ts';
import { Choices } from './choices.ts';
import { Icon } from './icons.ts';
import type { World } from './state.ts';
import type { Words } from './texts.ts';
import { type Theme, useTheme } from './theme.ts';
import type { Go } from './use-place.ts';

interface Props {
  readonly world: World;
  readonly channel: Channel;
  readonly go: Go;
  readonly ask: Ask;
  readonly words: Words;
}

/** Every language under its own name. */
const LOCALES = [
  { value: 'en-US', label: 'English', lang: 'en' },
  { value: 'zh-CN', label: '简体中文', lang: 'zh-CN' },
  { value: 'zh-TW', label: '繁體中文', lang: 'zh-TW' },
] as const;

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** Who the visitor is: to be somebody else, to read another language, to see it light or dark. */
export function You({ world, channel, go, ask, words }: Props) {
  const [theme, setTheme] = useTheme();
  const { me, locale } = world;
  const shown =
    LOCALES.find((one) => one.value === locale)?.value ?? (locale.startsWith('en') ? 'en-US' : null);
  const key = channelKey(channel);
  return html`<div class="shell-you">
    <button class="shell-you-button" type="button" popovertarget="shell-you-panel">
      <${Avatar} id=${me.id} name=${me.name} size=${32} />
      <span class="shell-you-name">${me.name}</span>
      ${me.isAdmin && html`<${AdminMark} words=${words} />`}
      <span class="shell-you-gear"><${Icon} name="settings" /></span>
      <span class="shell-hidden">${words.you}</span>
    </button>
    <div class="shell-panel shell-you-panel" id="shell-you-panel" popover="auto" role="dialog" aria-label=${words.you}>
      <h3 class="shell-panel-heading">${words.youAre}</h3>
      <ul>
        ${world.people
          .filter(({ isBot }) => !isBot)
          .map(
            (person) => html`<${PersonLink}
              key=${person.id}
              person=${person}
              isMe=${person.id === me.id}
              channel=${key}
              onBe=${() => go({ person: person.slug, channel: key })}
              words=${words}
            />`,
          )}
      </ul>
      <p class="shell-panel-note">${words.twoWindows}</p>
      <${Choices}
        legend=${words.language}
        name="language"
        choices=${LOCALES}
        chosen=${shown}
        onChoose=${(value: string) => ask({ do: 'setLocale', locale: value })}
      />
      <${Choices}
        legend=${words.appearance}
        name="appearance"
        choices=${THEMES.map((value) => ({ value, label: words.themes[value] }))}
        chosen=${theme}
        onChoose=${setTheme}
      />
    </div>
  </div>`;
}

interface PersonProps {
  readonly person: Person;
  readonly isMe: boolean;
  /** Where they will be, by its key. */
  readonly channel: string;
  readonly onBe: () => void;
  readonly words: Words;
}

function PersonLink({ person, isMe, channel, onBe, words }: PersonProps) {
  const address = placeAddress({ person: person.slug, channel });
  const click = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!isMe) onBe();
  };
  return html`<li class="shell-person">
    <a class="shell-person-be" href=${address} aria-current=${isMe ? 'true' : undefined} onClick=${click}>
      <${Avatar} id=${person.id} name=${person.name} size=${32} />
      <span class="shell-you-name">${person.name}</span>
      ${person.isAdmin && html`<${AdminMark} words=${words} />`}
    </a>
    <a
      class="shell-plain"
      href=${address}
      target="_blank"
      rel="noopener"
      aria-label=${words.inNewWindow(person.name)}
      title=${words.inNewWindow(person.name)}
    >
      <${Icon} name="out" />
    </a>
  </li>`;
}

function AdminMark({ words }: { words: Words }) {
  return html`<span class="shell-admin">${words.admin}</span>`;
}
