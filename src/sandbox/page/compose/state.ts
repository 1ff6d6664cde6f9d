import type { Choice } from '../../state/interactions.ts';
import { type Entry, matchingEntries } from './entries.ts';
import { type Form, optionsNamed } from './form.ts';
import { fitting, isCompleted, type Suggestion, type Surroundings, suggestionsFor } from './option-value.ts';
import { afterSlash } from './parse-draft.ts';
import type { Complaint } from './problem.ts';

/** What the message box knows besides its own state. */
export interface Setting {
  readonly entries: readonly Entry[];
  readonly near: Surroundings;
}

export type Draft =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'form'; readonly form: Form };

/** The latest question to the bot about the option being typed. */
export interface Asked {
  /** Counts up; an answer with another number is stale. 0: nothing asked. */
  readonly number: number;
  readonly status: 'none' | 'waiting' | 'answered' | 'failed';
  /** While waiting, those of the last answer for the same option. */
  readonly choices: readonly Choice[];
}

export interface State {
  readonly draft: Draft;
  /** By Esc, until something is typed or the focus moves. */
  readonly isListClosed: boolean;
  /** Where the arrows have moved to in the list. */
  readonly moved: number | null;
  readonly asked: Asked;
  readonly complaint: Complaint | null;
}

export const EMPTY: State = {
  draft: { kind: 'text', text: '' },
  isListClosed: false,
  moved: null,
  asked: { number: 0, status: 'none', choices: [] },
  complaint: null,
};

/** Whether there is nothing to send or to lose. */
export function isEmpty({ draft }: State): boolean {
  return draft.kind === 'text' && draft.text.trim() === '';
}

/** What is listed above the box. */
export type Listing =
  | { readonly kind: 'none' }
  | { readonly kind: 'commands'; readonly entries: readonly Entry[] }
  | { readonly kind: 'options'; readonly options: Form['entry']['options'] }
  | {
      readonly kind: 'values';
      readonly suggestions: readonly Suggestion[];
      readonly status: 'ready' | 'waiting' | 'failed';
      /** Whether one has to be taken: then the first is active at once. */
      readonly isChoice: boolean;
    };

const NOTHING: Listing = { kind: 'none' };

export function listingOf(state: State, { entries, near }: Setting): Listing {
  if (state.isListClosed) return NOTHING;
  const { draft } = state;
  if (draft.kind === 'text') {
    const typed = afterSlash(draft.text);
    if (typed === null || typed.includes('\n')) return NOTHING;
    const found = matchingEntries(entries, typed);
    return found.length === 0 && typed.includes(' ') ? NOTHING : { kind: 'commands', entries: found };
  }
  const { form } = draft;
  const pill = form.pills[form.at];
  if (pill === undefined) {
    const options = optionsNamed(form, near.locale);
    return options.length === 0 ? NOTHING : { kind: 'options', options };
  }
  const all = suggestionsFor(pill.option, near);
  if (all !== null) {
    const suggestions = pill.chosen === null ? fitting(all, pill.text) : all;
    return { kind: 'values', suggestions, status: 'ready', isChoice: pill.chosen === null };
  }
  if (!isCompleted(pill.option) || pill.chosen !== null || state.asked.status === 'none') return NOTHING;
  const suggestions = state.asked.choices.map(({ name, value }) => ({ label: name, value, aliases: [] }));
  const status = state.asked.status === 'answered' ? 'ready' : state.asked.status;
  return { kind: 'values', suggestions, status, isChoice: false };
}

/** How many rows of a list can be chosen. */
export function rowsOf(listing: Listing): number {
  switch (listing.kind) {
    case 'none':
      return 0;
    case 'commands':
      return listing.entries.length;
    case 'options':
      return listing.options.length;
    case 'values':
      return listing.suggestions.length;
  }
}

/**
 * The row that Enter and Tab choose. The first one at once where something has to be chosen, none where typing goes
 * on freely: what the bot suggests for an option must not replace what was typed, unless asked to.
 */
export function activeRow(state: State, listing: Listing): number | null {
  const rows = rowsOf(listing);
  if (rows === 0) return null;
  if (state.moved !== null) return Math.min(state.moved, rows - 1);
  switch (listing.kind) {
    case 'commands':
      return 0;
    case 'options':
      return state.draft.kind === 'form' && state.draft.form.tail.trim() !== '' ? 0 : null;
    case 'values':
      return listing.isChoice ? 0 : null;
    default:
      return null;
  }
}
