import type { OptionValues } from '../../driver/command-data.ts';
import { toForm } from './completion.ts';
import { type Form, valuesOf } from './form.ts';
import { charactersIn, readValue } from './option-value.ts';
import { parseDraft } from './parse-draft.ts';
import type { Complaint } from './problem.ts';
import type { Setting, State } from './state.ts';

/** What becomes of the box when it is sent. */
export type Submission =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'message'; readonly content: string }
  | { readonly kind: 'command'; readonly form: Form; readonly name: string; readonly options: OptionValues }
  /** `state`: with the complaint, and the focus where it is about. */
  | { readonly kind: 'refused'; readonly state: State };

/** What is handed over to be sent. */
export type Sent = Extract<Submission, { readonly kind: 'message' | 'command' }>;

/** Characters of a message; resources/message#create-message */
export const LONGEST_MESSAGE = 2000;

export function submissionOf(state: State, setting: Setting): Submission {
  const { near, entries } = setting;
  if (state.draft.kind === 'text') {
    // A name that is written out is meant as the command, even where Esc has closed the list.
    const written = parseDraft(`${state.draft.text} `, entries, near.locale);
    if (written !== null) return submissionOf(toForm(state, written), setting);
    const content = state.draft.text.trim();
    if (content === '') return { kind: 'nothing' };
    const length = charactersIn(content);
    if (length <= LONGEST_MESSAGE) return { kind: 'message', content };
    return refused(state, { kind: 'messageTooLong', length });
  }
  const { form } = state.draft;
  for (const [at, pill] of form.pills.entries()) {
    const read = readValue(pill, near);
    if (read.kind === 'value' || (read.kind === 'empty' && !pill.option.required)) continue;
    const problem = read.kind === 'empty' ? ({ kind: 'missing' } as const) : read.problem;
    return refused(toForm(state, { ...form, at }), { kind: 'pill', at, problem });
  }
  const unknown = form.tail.trim();
  if (unknown !== '') return refused(state, { kind: 'unknownOption', name: unknown });
  return { kind: 'command', form, name: form.entry.command, options: valuesOf(form, near, null) };
}

function refused(state: State, complaint: Complaint): Submission {
  return { kind: 'refused', state: { ...state, complaint } };
}
