import { html } from 'htm/preact';
import { useEffect, useMemo } from 'preact/hooks';
import { wordsFor } from '../locale.ts';
import type { View } from '../view.ts';
import { channelAt, channelKey, channelLabel, discordLocale, type Place } from './address.ts';
import { Announcer } from './announcer.ts';
import { Room } from './room.ts';
import { Sidebar } from './sidebar.ts';
import type { World } from './state.ts';
import { TEXTS } from './texts.ts';
import { useDrawer } from './use-drawer.ts';
import { useNow } from './use-now.ts';
import type { Go } from './use-place.ts';
import { useShell } from './use-shell.ts';
import { useVisibility } from './use-visibility.ts';

/** Everything that one person sees, from their first hello on. */
export function Session({ place, go }: { place: Place; go: Go }) {
  const [shell, dispatch, ask] = useShell(place.person);
  const { world, isConnected, unread } = shell;
  const channel = channelAt(world?.channels ?? [], place.channel);
  const drawer = useDrawer();
  const now = useNow(shell.clockAhead);
  const view = useView(world, now);
  const isVisible = useVisibility();
  const locale = world?.locale ?? discordLocale(navigator.language);
  const words = wordsFor(locale, TEXTS);

  const reading = isVisible ? (channel?.id ?? null) : null;
  useEffect(() => dispatch({ kind: 'reading', channel: reading }), [reading, dispatch]);

  // The address says who the visitor is and where, also when it did not at first.
  const here = world && channel && { person: world.me.slug, channel: channelKey(channel) };
  useEffect(() => {
    if (here && (here.person !== place.person || here.channel !== place.channel)) go(here, 'replace');
  });

  const waiting = Object.values(unread).reduce((sum, count) => sum + count, 0);
  const title = channel === null ? words.page : `${channelLabel(channel)} · ${words.page}`;
  useEffect(() => {
    document.title = waiting > 0 ? `(${waiting}) ${title}` : title;
    document.documentElement.lang = locale;
  }, [title, waiting, locale]);

  if (world === null || channel === null || view === null) {
    return html`<main class="shell-waiting">
      <p role="status">${isConnected ? words.connecting : words.lost}</p>
    </main>`;
  }
  return html`<div class="shell">
    <${Sidebar} ...${{ world, channel, unread, go, ask, drawer, words }} />
    <${Room} ...${{ world, channel, view, go, ask, drawer, words, isConnected, waiting }} />
    <${Announcer} ...${{ news: shell.news, world, reading, words }} />
  </div>`;
}

/** Stays the same as long as what it says does: messages are only drawn anew when it changes. */
function useView(world: World | null, now: number): View | null {
  const names = JSON.stringify(world?.channels.map(({ id, name, kind }) => ({ id, name, kind })));
  // Of the world these parts alone are shown.
  return useMemo(() => {
    if (world === null) return null;
    const { me, locale, people, roles, commands } = world;
    return { server: world.server.id, me, locale, people, roles, channels: JSON.parse(names), commands, now };
  }, [world?.server.id, world?.me, world?.locale, world?.people, world?.roles, world?.commands, names, now]);
}
