import { html } from 'htm/preact';
import type { wordsFor } from '../locale.ts';
import { localName } from '../localized.ts';
import type { Event as BoxEvent } from './completion.ts';
import { type FieldAria, GrowingField } from './field.ts';
import { type Form, optionsLeft } from './form.ts';
import { CloseIcon } from './icons.ts';
import type { Setting, State } from './state.ts';
import type { TEXTS } from './texts.ts';

/** A command with its options, each a field of its own, and the place behind them for further ones. */
export function FormFields(props: {
  readonly form: Form;
  readonly state: State;
  readonly setting: Setting;
  /** @param isHere whether the list above belongs to the field */
  readonly aria: (label: string, isHere: boolean) => FieldAria;
  readonly words: ReturnType<typeof wordsFor<(typeof TEXTS)['en']>>;
  readonly onKeyDown: (event: KeyboardEvent, field: HTMLTextAreaElement) => void;
  readonly send: (event: BoxEvent) => void;
}) {
  const { form, state, setting, aria, words, onKeyDown, send } = props;
  const { locale } = setting.near;
  const end = form.pills.length;
  const left = optionsLeft(form).length;
  const wrong = state.complaint?.kind === 'pill' ? state.complaint.at : null;
  return html`
    <div class="composer-form" role="group" aria-label=${`/${form.entry.name}`}>
      <span class="composer-command">/${form.entry.name}</span>
      ${form.pills.map(({ option, text }, at) => {
        const name = localName(option, locale);
        const marks = `${at === form.at ? ' is-here' : ''}${at === wrong ? ' is-wrong' : ''}`;
        return html`
          <span key=${option.name} class=${`composer-pill${marks}`}>
            <label class="composer-name" onMouseDown=${focusBeside}>${name}</label>
            <${GrowingField}
              class="composer-value"
              value=${text}
              at=${at}
              aria=${aria(option.required ? `${name} (${words.required})` : name, at === form.at)}
              onText=${(typed: string, isComposing: boolean) =>
                send({ kind: 'typedValue', at, text: typed, isComposing })}
              onKeyDown=${onKeyDown}
              onFocus=${() => send({ kind: 'focused', at })}
            />
            ${
              !option.required &&
              html`
              <button
                type="button"
                class="composer-remove"
                tabindex="-1"
                aria-label=${words.removeOption(name)}
                onMouseDown=${(event: Event) => event.preventDefault()}
                onClick=${() => send({ kind: 'removed', at })}
              ><${CloseIcon} /></button>
            `
            }
          </span>
        `;
      })}
      ${
        (left > 0 || form.at === end) &&
        html`<${GrowingField}
        class="composer-tail"
        value=${form.tail}
        at=${end}
        aria=${aria(words.addOption, form.at === end)}
        onText=${(typed: string, isComposing: boolean) => send({ kind: 'typedTail', text: typed, isComposing })}
        onKeyDown=${onKeyDown}
        onFocus=${() => send({ kind: 'focused', at: end })}
      />`
      }
      ${
        left > 0 &&
        form.at !== end &&
        html`
        <button
          type="button"
          class="composer-more"
          tabindex="-1"
          onMouseDown=${(event: Event) => event.preventDefault()}
          onClick=${() => send({ kind: 'focused', at: end })}
        >${words.moreOptions(left)}</button>
      `
      }
    </div>
  `;
}

/** Pressing an option's name is pressing into its field. */
function focusBeside(event: MouseEvent): void {
  if (!(event.currentTarget instanceof HTMLElement)) return;
  event.preventDefault();
  event.currentTarget.parentElement?.querySelector('textarea')?.focus();
}
