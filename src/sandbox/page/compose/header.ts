import { html } from 'htm/preact';
import type { ValueOption } from '../../rules/command-options.ts';
import { wordsFor } from '../locale.ts';
import { localDescription, localName } from '../localized.ts';
import type { Form } from './form.ts';
import { CloseIcon } from './icons.ts';
import { readValue, type Surroundings } from './option-value.ts';
import type { Complaint } from './problem.ts';
import { TEXTS } from './texts.ts';

/** The line above a command's list: what the focused option is, or what is wrong with it. */
export function FormHeader(props: {
  readonly form: Form;
  readonly complaint: Complaint | null;
  readonly near: Surroundings;
  readonly id: string;
  readonly onCancel: () => void;
}) {
  const { form, complaint, near, id, onCancel } = props;
  const words = wordsFor(near.locale, TEXTS);
  const pill = form.pills[form.at];
  const problem = complaint === null ? typingProblem(form, near) : complaintText(complaint, near.locale);
  const range = pill === undefined ? null : rangeOf(pill.option, near.locale);
  return html`
    <div class="composer-header">
      <div id=${id} class="composer-about">
        ${
          pill === undefined
            ? html`<strong>/${form.entry.name}</strong> <span>${form.entry.description}</span>`
            : html`
              <strong>${localName(pill.option, near.locale)}</strong>
              ${' '}<span>${localDescription(pill.option, near.locale)}</span>
              ${range !== null && html` <span class="composer-tag">${range}</span>`}
              ${' '}<span class="composer-tag">${pill.option.required ? words.required : words.optional}</span>
            `
        }
        ${problem !== null && html`<p class="composer-problem" role="alert">${problem}</p>`}
      </div>
      <button
        type="button"
        class="composer-icon"
        aria-label=${words.cancelCommand}
        title=${words.cancelCommand}
        onMouseDown=${(event: Event) => event.preventDefault()}
        onClick=${onCancel}
      >
        <${CloseIcon} />
      </button>
    </div>
  `;
}

export function complaintText(complaint: Complaint, locale: string): string {
  const words = wordsFor(locale, TEXTS);
  return complaint.kind === 'pill' ? words.problem(complaint.problem) : words.complaint(complaint);
}

/** What typing on can't mend: said at once. The rest is said when the command is sent. */
function typingProblem(form: Form, near: Surroundings): string | null {
  const pill = form.pills[form.at];
  const read = pill === undefined ? null : readValue(pill, near);
  if (read?.kind !== 'problem') return null;
  const isFinal = ['tooLong', 'tooBig', 'notInteger', 'notNumber'].includes(read.problem.kind);
  return isFinal && pill?.text !== '-' ? wordsFor(near.locale, TEXTS).problem(read.problem) : null;
}

function rangeOf(option: ValueOption, locale: string): string | null {
  if (option.type !== 4 && option.type !== 10) return null;
  return wordsFor(locale, TEXTS).range(option.min_value ?? null, option.max_value ?? null);
}
