import { step, toForm, toText } from './completion.ts';
import { type Form, optionsLeft, withoutPill } from './form.ts';
import { parseDraft } from './parse-draft.ts';
import { activeRow, listingOf, rowsOf, type Setting, type State } from './state.ts';

/** A key, with what the caret's place makes of it. */
export type Key =
  | 'up'
  | 'down'
  | 'pageUp'
  | 'pageDown'
  | 'enter'
  | 'tab'
  | 'backTab'
  | 'escape'
  /** In a field with nothing in it. */
  | 'emptyBackspace'
  /** With the caret at the very beginning, or end, of the field. */
  | 'leftAtStart'
  | 'rightAtEnd';

export interface Pressed {
  readonly state: State;
  /** `send`: the box is to be sent. `browser`: the key does what it does in any text field. */
  readonly outcome: 'stay' | 'send' | 'browser';
}

/** Rows that PageUp and PageDown pass over. */
const PAGE = 8;

export function press(state: State, key: Key, setting: Setting): Pressed {
  const listing = listingOf(state, setting);
  const rows = rowsOf(listing);
  const active = activeRow(state, listing);
  const browser: Pressed = { state, outcome: 'browser' };
  const stay = (next: State): Pressed => ({ state: next, outcome: 'stay' });
  const form = state.draft.kind === 'form' ? state.draft.form : null;
  const goTo = (at: number) => stay(step(state, { kind: 'focused', at }, setting));
  switch (key) {
    case 'up':
    case 'down':
    case 'pageUp':
    case 'pageDown':
      return rows === 0 ? browser : stay({ ...state, moved: moved(active, key, rows) });
    case 'enter':
      if (active !== null) return stay(step(state, { kind: 'chose', row: active }, setting));
      return { state, outcome: 'send' };
    case 'tab': {
      if (active !== null) {
        const next = step(state, { kind: 'chose', row: active }, setting);
        return stay(onFrom(next, state, setting));
      }
      return form !== null && form.at < lastStop(form) ? goTo(form.at + 1) : browser;
    }
    case 'backTab':
      return form !== null && form.at > 0 ? goTo(form.at - 1) : browser;
    case 'leftAtStart':
      return form !== null && form.at > 0 ? goTo(form.at - 1) : browser;
    case 'rightAtEnd':
      return form !== null && form.at < lastStop(form) ? goTo(form.at + 1) : browser;
    case 'escape':
      if (listing.kind !== 'none') return stay({ ...state, isListClosed: true, moved: null });
      return form === null ? browser : stay(toText(state, ''));
    case 'emptyBackspace':
      return form === null ? browser : stay(backspace(state, form));
  }
}

/**
 * The Send button. It takes the command that is highlighted, as Enter does, and sends it at once when its name is
 * written out and it needs nothing else. In a form it sends, unless the arrows have just reached something to take.
 */
export function pressSend(state: State, setting: Setting): Pressed {
  if (state.draft.kind === 'form' && state.moved === null) return { state, outcome: 'send' };
  const pressed = press(state, 'enter', setting);
  const { draft } = pressed.state;
  if (state.draft.kind === 'form' || draft.kind === 'text' || draft.form.pills.length > 0) return pressed;
  const written = parseDraft(`${state.draft.text} `, setting.entries, setting.near.locale);
  return written?.entry.id === draft.form.entry.id ? { ...pressed, outcome: 'send' } : pressed;
}

/** Tab that takes a suggestion also leaves its option, even where Enter would stay in it. */
function onFrom(next: State, before: State, setting: Setting): State {
  if (next.draft.kind === 'text' || before.draft.kind === 'text') return next;
  const { form } = next.draft;
  const hasStayed = form.pills.length === before.draft.form.pills.length && form.at === before.draft.form.at;
  return hasStayed && form.at < lastStop(form)
    ? step(next, { kind: 'focused', at: form.at + 1 }, setting)
    : next;
}

function moved(active: number | null, key: 'up' | 'down' | 'pageUp' | 'pageDown', rows: number): number {
  switch (key) {
    case 'down':
      return active === null ? 0 : (active + 1) % rows;
    case 'up':
      return active === null ? rows - 1 : (active - 1 + rows) % rows;
    case 'pageDown':
      return Math.min(rows - 1, (active ?? -1) + PAGE);
    case 'pageUp':
      return Math.max(0, (active ?? rows) - PAGE);
  }
}

/** Takes an optional option out; with nothing filled in, gives the command back as text. */
function backspace(state: State, form: Form): State {
  const pill = form.pills[form.at];
  if (pill !== undefined && !pill.option.required) return toForm(state, withoutPill(form, form.at));
  if (form.at > 0) return toForm(state, { ...form, at: form.at - 1 });
  const isUntouched = form.pills.every((one) => one.text === '');
  return isUntouched ? toText(state, `/${form.entry.name}`) : state;
}

/** Behind the pills there is only something to do while options are left. */
function lastStop(form: Form): number {
  return optionsLeft(form).length > 0 ? form.pills.length : form.pills.length - 1;
}
