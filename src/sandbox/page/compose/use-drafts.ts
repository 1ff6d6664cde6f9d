import { useRef } from 'preact/hooks';
import { windowStorage } from '../window-storage.ts';
import { toDraft } from './completion.ts';
import type { Entry } from './entries.ts';
import { keepDraft, keptDraft } from './kept-draft.ts';
import { EMPTY, type State } from './state.ts';

/** What is half written, by place: a person in a channel. */
export interface Drafts {
  /** Also of an earlier load of the page, in this window. */
  readonly read: (place: string, entries: readonly Entry[]) => State;
  readonly keep: (place: string, state: State) => void;
}

export function useDrafts(): Drafts {
  const states = useRef(new Map<string, State>());
  return {
    read(place, entries) {
      const known = states.current.get(place);
      if (known !== undefined) return known;
      const draft = keptDraft(windowStorage.read(keyOf(place)), entries);
      return draft === null ? EMPTY : toDraft(EMPTY, draft);
    },
    keep(place, state) {
      states.current.set(place, state);
      windowStorage.write(keyOf(place), keepDraft(state.draft));
    },
  };
}

function keyOf(place: string): string {
  return `draft:${place}`;
}
