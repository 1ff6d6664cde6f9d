import { html } from 'htm/preact';

interface Props {
  readonly legend: string;
  /** Of the group of radio buttons: unique on the page. */
  readonly name: string;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly lang?: string }[];
  readonly chosen: string | null;
  readonly onChoose: (value: string) => void;
}

/** A few choices side by side, one of them in force. */
export function Choices({ legend, name, choices, chosen, onChoose }: Props) {
  return html`<fieldset class="shell-choices">
    <legend class="shell-panel-heading">${legend}</legend>
    <div class="shell-choices-row">
      ${choices.map(
        ({ value, label, lang }) => html`<label class="shell-choice" key=${value} lang=${lang}>
          <input
            type="radio"
            name=${`shell-${name}`}
            value=${value}
            checked=${value === chosen}
            onChange=${() => onChoose(value)}
          />
          <span>${label}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}
