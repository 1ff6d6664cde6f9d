import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ask } from '../view.ts';
import { type Event, step, withEntries } from './completion.ts';
import { questionAt } from './form.ts';
import type { Setting, State } from './state.ts';

/** Milliseconds of quiet typing before the bot is asked to complete an option. */
const DEBOUNCE = 150;

export interface Completion {
  readonly state: State;
  /** As it is this moment, for handlers that may run before the next drawing. */
  readonly now: () => State;
  readonly set: (state: State) => void;
  readonly send: (event: Event) => void;
}

/** Keeps the box's state, and puts the questions that it raises to the bot. */
export function useCompletion(first: State, setting: Setting, channel: string, ask: Ask): Completion {
  const held = useRef(first);
  const [, redraw] = useState(0);
  const set = (state: State) => {
    if (state === held.current) return;
    held.current = state;
    redraw((count) => count + 1);
  };
  const latest = useRef(setting);
  latest.current = setting;
  const send = (event: Event) => set(step(held.current, event, latest.current));

  const { entries } = setting;
  useEffect(() => set(withEntries(held.current, entries)), [entries]);

  const { number, status } = held.current.asked;
  useEffect(() => {
    if (status !== 'waiting') return;
    const timer = setTimeout(async () => {
      const { draft } = held.current;
      const question = draft.kind === 'form' ? questionAt(draft.form, latest.current.near) : null;
      if (question === null) return;
      const result = await ask({ do: 'autocomplete', channel, ...question });
      send({ kind: 'answered', number, choices: result.kind === 'choices' ? result.choices : null });
    }, DEBOUNCE);
    return () => clearTimeout(timer);
  }, [number, status]);

  return { state: held.current, now: () => held.current, set, send };
}
