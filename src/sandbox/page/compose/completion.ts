import type { Choice } from '../../state/interactions.ts';
import { localName } from '../localized.ts';
import { comparable, type Entry } from './entries.ts';
import {
  type Form,
  newForm,
  nextEmpty,
  optionsLeft,
  optionsNamed,
  withOption,
  withoutPill,
  withPill,
} from './form.ts';
import { isCompleted, suggestionsFor } from './option-value.ts';
import { parseDraft } from './parse-draft.ts';
import { type Draft, EMPTY, listingOf, type Setting, type State } from './state.ts';

/** What happens to the message box, apart from keys that move in it (see keys.ts). */
export type Event =
  /** @param isComposing while an input method still shows what may be meant: nothing is concluded from it */
  | { readonly kind: 'typed'; readonly text: string; readonly isComposing: boolean }
  | { readonly kind: 'typedValue'; readonly at: number; readonly text: string; readonly isComposing: boolean }
  | { readonly kind: 'typedTail'; readonly text: string; readonly isComposing: boolean }
  | { readonly kind: 'focused'; readonly at: number }
  /** A row of the list, by place. */
  | { readonly kind: 'chose'; readonly row: number }
  | { readonly kind: 'removed'; readonly at: number }
  | { readonly kind: 'cancelled' }
  /** @param choices `null`: the bot did not answer */
  | { readonly kind: 'answered'; readonly number: number; readonly choices: readonly Choice[] | null };

/** The state after an event. */
export function step(state: State, event: Event, setting: Setting): State {
  const { draft } = state;
  switch (event.kind) {
    case 'typed': {
      const form = event.isComposing ? null : parseDraft(event.text, setting.entries, setting.near.locale);
      return form === null ? toText(state, event.text) : toForm(state, form);
    }
    case 'cancelled':
      return toText(state, '');
    case 'answered': {
      if (event.number !== state.asked.number) return state;
      const answer =
        event.choices === null
          ? { status: 'failed' as const, choices: [] }
          : { status: 'answered' as const, choices: event.choices };
      return { ...state, moved: null, asked: { number: event.number, ...answer } };
    }
    case 'chose':
      return choose(state, event.row, setting);
  }
  if (draft.kind === 'text') return state;
  const { form } = draft;
  switch (event.kind) {
    case 'typedValue': {
      const text = event.text.replaceAll(/\s*\n\s*/g, ' ');
      const typed = { ...withPill(form, event.at, { text, chosen: null }), at: event.at };
      if (!event.isComposing) return toForm(state, typed);
      return { ...state, draft: { kind: 'form', form: typed }, complaint: null };
    }
    case 'typedTail':
      return toForm(state, typedTail(form, event.text, event.isComposing, setting));
    case 'focused': {
      if (event.at === form.at) return state;
      return { ...toForm(state, { ...form, at: event.at }), complaint: state.complaint };
    }
    case 'removed':
      return toForm(state, withoutPill(form, event.at));
  }
}

export function toText(state: State, text: string): State {
  return { ...EMPTY, asked: { ...EMPTY.asked, number: state.asked.number }, draft: { kind: 'text', text } };
}

/** Shows what was put aside. */
export function toDraft(state: State, draft: Draft): State {
  return draft.kind === 'text' ? toText(state, draft.text) : toForm(state, draft.form);
}

/** Shows the form; where the focused option is completed by the bot, with a new question to it. */
export function toForm(state: State, form: Form): State {
  const before = state.draft.kind === 'form' ? state.draft.form : null;
  const pill = form.pills[form.at];
  const isAsking = pill !== undefined && pill.chosen === null && isCompleted(pill.option);
  const isSameOption = before?.entry.id === form.entry.id && before.at === form.at;
  const number = state.asked.number + 1;
  return {
    ...EMPTY,
    draft: { kind: 'form', form },
    asked: isAsking
      ? { number, status: 'waiting', choices: isSameOption ? state.asked.choices : [] }
      : { number, status: 'none', choices: [] },
  };
}

/**
 * The same with the commands as they are now: under other names after a change of locale, without one that is gone.
 * Without any, the bot is about to start, and will bring them back.
 */
export function withEntries(state: State, entries: readonly Entry[]): State {
  if (state.draft.kind === 'text' || entries.length === 0) return state;
  const { form } = state.draft;
  const entry = entries.find(({ id }) => id === form.entry.id);
  if (entry === undefined) return toText(state, '');
  if (entry === form.entry) return state;
  const pills = form.pills.flatMap((pill) => {
    const option = entry.options.find(({ name }) => name === pill.option.name);
    return option === undefined ? [] : [{ ...pill, option }];
  });
  return toForm(state, { ...form, entry, pills, at: Math.min(form.at, pills.length) });
}

/**
 * What is typed behind the pills names an option: its name and a colon puts it in. What cannot be the beginning of
 * a name is meant for the first text option that is left.
 */
function typedTail(form: Form, text: string, isComposing: boolean, { near }: Setting): Form {
  const typed = { ...form, tail: text };
  if (isComposing || text.trim() === '') return typed;
  const left = optionsLeft(form);
  const named = /^(?<name>[^:：]+)[:：](?<value>.*)$/su.exec(text)?.groups;
  const name = comparable(named?.['name'] ?? '');
  const option = left.find((one) => one.name === name || comparable(localName(one, near.locale)) === name);
  if (option !== undefined) return withOption(form, option, named?.['value']?.trimStart() ?? '');
  if (optionsNamed(typed, near.locale).length > 0) return typed;
  const free = left.find((one) => one.type === 3 && suggestionsFor(one, near) === null);
  return free === undefined ? typed : withOption(form, free, text.trimStart());
}

function choose(state: State, row: number, setting: Setting): State {
  const listing = listingOf(state, setting);
  const { draft } = state;
  switch (listing.kind) {
    case 'commands': {
      const entry = listing.entries[row];
      return entry === undefined ? state : toForm(state, newForm(entry));
    }
    case 'options': {
      const option = listing.options[row];
      if (option === undefined || draft.kind === 'text') return state;
      return toForm(state, withOption(draft.form, option));
    }
    case 'values': {
      const suggestion = listing.suggestions[row];
      if (suggestion === undefined || draft.kind === 'text') return state;
      const { form } = draft;
      const filled = withPill(form, form.at, { text: suggestion.label, chosen: suggestion.value });
      return toForm(state, { ...filled, at: placeAfterChoosing(filled) });
    }
    default:
      return state;
  }
}

/** On to what is still empty; a text that the bot completed keeps the caret, for it may be written further. */
function placeAfterChoosing(form: Form): number {
  const next = nextEmpty(form, form.at);
  const pill = form.pills[form.at];
  const isText = pill !== undefined && isCompleted(pill.option);
  return next === form.pills.length && isText ? form.at : next;
}
