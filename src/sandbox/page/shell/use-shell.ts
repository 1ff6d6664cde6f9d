import { useEffect, useReducer, useRef } from 'preact/hooks';
import { wordsFor } from '../locale.ts';
import type { Ask } from '../view.ts';
import { discordLocale } from './address.ts';
import { type Connection, connect } from './connection.ts';
import { NOTHING_KNOWN, reduce, type Shell, type ShellEvent } from './state.ts';
import { TEXTS } from './texts.ts';

/**
 * What a person knows, kept live over one connection for as long as the component is there.
 *
 * @param person slug; `null`: whomever the playground takes visitors for
 */
export function useShell(
  person: string | null,
): readonly [shell: Shell, dispatch: (event: ShellEvent) => void, ask: Ask] {
  const [shell, dispatch] = useReducer(reduce, NOTHING_KNOWN);
  const connection = useRef<Connection | null>(null);
  const locale = useRef(discordLocale(navigator.language));
  if (shell.world !== null) locale.current = shell.world.locale;
  // Another person is another session.
  useEffect(() => {
    const made = connect({
      address: () => liveAddress(person, discordLocale(navigator.language)),
      onHeard: (from) => dispatch({ kind: 'heard', from, at: Date.now() }),
      onStatus: (isOpen) => dispatch({ kind: 'connection', isOpen }),
      lostText: () => wordsFor(locale.current, TEXTS).lostMeanwhile,
      after(ms, action) {
        const timer = setTimeout(action, ms);
        return () => clearTimeout(timer);
      },
    });
    connection.current = made;
    return () => made.close();
  }, []);
  const ask = useRef<Ask>((action) => {
    return connection.current?.ask(action) ?? Promise.resolve({ kind: 'failed', reason: 'silent' } as const);
  });
  return [shell, dispatch, ask.current];
}

function liveAddress(person: string | null, locale: string): string {
  const address = new URL('/live', location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  if (person !== null) address.searchParams.set('as', person);
  address.searchParams.set('locale', locale);
  return address.href;
}
