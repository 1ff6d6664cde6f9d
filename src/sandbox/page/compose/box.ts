import { html } from 'htm/preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { wordsFor } from '../locale.ts';
import type { Ask } from '../view.ts';
import { Above } from './above.ts';
import { type Event as BoxEvent, toDraft, toForm } from './completion.ts';
import type { FieldAria } from './field.ts';
import type { Form } from './form.ts';
import { FormFields } from './form-fields.ts';
import { SendIcon, SlashIcon } from './icons.ts';
import { keyOf } from './key-of.ts';
import { type Pressed, press, pressSend } from './keys.ts';
import { noteOf, rowId } from './listbox.ts';
import { activeRow, type Draft, isEmpty, listingOf, rowsOf, type Setting, type State } from './state.ts';
import { type Sent, submissionOf } from './submission.ts';
import { TextField } from './text-field.ts';
import { TEXTS } from './texts.ts';
import { useCompletion } from './use-completion.ts';

/** How a box that is on the page is reached from outside. */
export interface BoxHandle {
  readonly now: () => State;
  /** Without moving the focus into the box. */
  readonly put: (draft: Draft) => void;
}

/** The message box of one person in one channel. */
export function Box(props: {
  readonly first: State;
  readonly setting: Setting;
  readonly channel: { readonly id: string; readonly name: string; readonly kind: 'text' | 'direct' };
  readonly ask: Ask;
  /** Put in from outside, with the focus. */
  readonly draft: string | undefined;
  readonly onChange: (state: State) => void;
  /** The box is empty then. */
  readonly onSend: (sent: Sent) => void;
  /** The form that ArrowUp brings back. */
  readonly recall: () => Form | null;
  /** Set as long as the box is there. */
  readonly handle: { current: BoxHandle | null };
}) {
  const { setting, channel } = props;
  const { locale } = setting.near;
  const words = wordsFor(locale, TEXTS);
  const { state, now, ...completion } = useCompletion(props.first, setting, channel.id, props.ask);
  const root = useRef<HTMLFormElement>(null);
  const [isInside, setInside] = useState(false);
  const id = useId();
  const listId = `${id}-list`;
  const aboutId = `${id}-about`;
  const { draft } = state;
  const form = draft.kind === 'form' ? draft.form : null;

  // What a person does here leads the focus to where the state says it is, though the field it was in may be gone.
  const wantsFocus = useRef(false);
  const set = (next: State) => {
    wantsFocus.current ||= next !== now();
    completion.set(next);
  };
  const send = (event: BoxEvent) => {
    const before = now();
    completion.send(event);
    wantsFocus.current ||= before !== now();
  };
  const isFromLeft = useRef(false);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const field = root.current?.querySelector<HTMLTextAreaElement>(`[data-at="${form?.at ?? 'text'}"]`);
    if (!field || field === document.activeElement) return;
    field.focus();
    const caret = isFromLeft.current ? 0 : field.value.length;
    field.setSelectionRange(caret, caret);
  });
  useLayoutEffect(() => {
    const own: BoxHandle = {
      now,
      put(draft) {
        wantsFocus.current ||= root.current?.contains(document.activeElement) ?? false;
        // Complete as it was: a list would only be in the way of why it came back.
        completion.set({ ...toDraft(now(), draft), isListClosed: true });
      },
    };
    props.handle.current = own;
    return () => {
      // The box that follows may be there already.
      if (props.handle.current === own) props.handle.current = null;
    };
  }, []);
  useEffect(() => props.onChange(state), [state]);
  useEffect(() => {
    if (props.draft === undefined) return;
    send({ kind: 'typed', text: props.draft, isComposing: false });
    root.current?.querySelector<HTMLTextAreaElement>('[data-at="text"]')?.focus();
  }, [props.draft]);

  const submit = () => {
    const submission = submissionOf(now(), setting);
    if (submission.kind === 'refused') return set(submission.state);
    if (submission.kind === 'nothing') return;
    send({ kind: 'cancelled' });
    props.onSend(submission);
  };
  const follow = (pressed: Pressed) => {
    set(pressed.state);
    if (pressed.outcome === 'send') submit();
  };
  const onKeyDown = (event: KeyboardEvent, field: HTMLTextAreaElement) => {
    const key = keyOf(event, field);
    if (key === null) {
      // Options have no second line.
      if (event.key === 'Enter' && form !== null && !event.isComposing) event.preventDefault();
      return;
    }
    const before = now();
    if (key === 'up' && before.draft.kind === 'text' && before.draft.text === '') {
      const again = props.recall();
      if (again === null) return;
      event.preventDefault();
      return set(toForm(before, again));
    }
    isFromLeft.current = key === 'rightAtEnd';
    const pressed = press(before, key, setting);
    if (pressed.outcome === 'browser') return;
    event.preventDefault();
    event.stopPropagation();
    follow(pressed);
  };

  const listing = isInside ? listingOf(state, setting) : ({ kind: 'none' } as const);
  const rows = rowsOf(listing);
  const active = activeRow(state, listing);
  /** @param isHere whether the list belongs to this field */
  const aria = (label: string, isHere: boolean): FieldAria => ({
    'aria-label': label,
    'aria-expanded': isHere && rows > 0 ? 'true' : 'false',
    'aria-controls': isHere && rows > 0 ? listId : undefined,
    'aria-activedescendant': isHere && active !== null ? rowId(listId, active) : undefined,
    'aria-describedby':
      isHere && isInside && (form !== null || state.complaint !== null) ? aboutId : undefined,
    'aria-invalid': isHere && state.complaint !== null ? 'true' : undefined,
  });
  const openCommands = () => {
    send({ kind: 'typed', text: draft.kind === 'text' && draft.text === '/' ? '' : '/', isComposing: false });
    root.current?.querySelector<HTMLTextAreaElement>('[data-at="text"]')?.focus();
  };
  const hasNothing = isEmpty(state);
  const canOpen = draft.kind === 'text' && (hasNothing || draft.text === '/');
  const said = noteOf(listing, words) ?? (rows > 0 ? words.listed(rows) : '');
  const label = words.placeholder(channel.name, channel.kind === 'direct');
  return html`
    <form
      ref=${root}
      class="composer-box"
      onSubmit=${(event: Event) => {
        event.preventDefault();
        follow(pressSend(now(), setting));
      }}
      onFocusIn=${() => setInside(true)}
      onFocusOut=${(event: FocusEvent) => {
        if (event.relatedTarget instanceof Node && root.current?.contains(event.relatedTarget)) return;
        setInside(false);
      }}
    >
      ${isInside && html`<${Above} ...${{ state, listing, setting, listId, aboutId, send }} />`}
      <div class="composer-line">
        ${
          form === null &&
          html`
          <button
            type="button"
            class="composer-icon"
            aria-label=${words.openCommands}
            title=${words.openCommands}
            disabled=${!canOpen}
            onClick=${openCommands}
          ><${SlashIcon} /></button>
        `
        }
        ${
          form === null
            ? html`<${TextField}
                text=${draft.kind === 'text' ? draft.text : ''}
                aria=${aria(label, true)}
                ...${{ words, label, onKeyDown, send }}
              />`
            : html`<${FormFields} ...${{ form, state, setting, aria, onKeyDown, send, words }} />`
        }
        <button type="submit" class="composer-send" aria-label=${words.send} title=${words.send} disabled=${hasNothing}>
          <${SendIcon} />
        </button>
      </div>
      <div class="composer-said" role="status">${said}</div>
    </form>
  `;
}
