import type { Entry } from './entries.ts';
import { keepForRecall, recalled } from './recall.ts';
import type { Draft } from './state.ts';

type Kept =
  | { readonly kind: 'text'; readonly text: string }
  /** `form`: see {@link keepForRecall}. */
  | { readonly kind: 'form'; readonly form: string; readonly at: number; readonly tail: string };

/** What is half written as a text to be kept, for {@link keptDraft}; `null` when it is nothing. */
export function keepDraft(draft: Draft): string | null {
  if (draft.kind === 'text' && draft.text === '') return null;
  const kept: Kept =
    draft.kind === 'text'
      ? draft
      : { kind: 'form', form: keepForRecall(draft.form), at: draft.form.at, tail: draft.form.tail };
  return JSON.stringify(kept);
}

/** What was kept; `null` when that was nothing, or a command that is not offered any more. */
export function keptDraft(text: string | null, entries: readonly Entry[]): Draft | null {
  if (text === null) return null;
  const kept: Kept = JSON.parse(text);
  if (kept.kind === 'text') return kept;
  const form = recalled(kept.form, entries);
  if (form === null) return null;
  return { kind: 'form', form: { ...form, at: Math.min(kept.at, form.pills.length), tail: kept.tail } };
}
