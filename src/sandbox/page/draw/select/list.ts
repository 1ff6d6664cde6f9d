import { html } from 'htm/preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Translated } from '../../locale.ts';
import { Avatar } from '../avatar.ts';
import { Emoji } from '../emoji.ts';
import { CheckIcon } from '../icons.ts';
import type { TEXTS } from '../texts.ts';
import type { Bounds, Option } from './options.ts';
import type { Room } from './room.ts';

type Words = typeof TEXTS extends Translated<infer T> ? T : never;

interface Props {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly active: number;
  readonly chosen: readonly string[];
  readonly bounds: Bounds;
  readonly room: Room;
  readonly words: Words;
  readonly onPick: (index: number) => void;
  readonly onFinish: () => void;
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** The options of a select that was opened. The focus stays on the select itself. */
export function OptionList(props: Props) {
  const { id, label, options, active, chosen, bounds, room, words, onPick, onFinish } = props;
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const isMultiple = bounds.most > 1;
  const isFull = isMultiple && chosen.length >= bounds.most;
  return html`<div
    class=${`select-popup select-popup-${room.side}`}
    onMouseDown=${(event: Event) => event.preventDefault()}
  >
    <ul
      class="select-options"
      id=${id}
      ref=${list}
      role="listbox"
      aria-label=${label}
      aria-multiselectable=${isMultiple ? 'true' : null}
      style=${{ maxHeight: `${room.height}px` }}
    >
      ${options.map((option, index) => {
        const isChosen = chosen.includes(option.value);
        return html`<li
          class=${index === active ? 'select-option select-option-active' : 'select-option'}
          id=${optionId(id, index)}
          role="option"
          aria-selected=${isChosen ? 'true' : 'false'}
          aria-disabled=${isFull && !isChosen ? 'true' : null}
          onClick=${() => onPick(index)}
        >
          <${OptionContent} option=${option} />
          <span class=${isMultiple ? 'select-mark select-mark-box' : 'select-mark'}>${isChosen && html`<${CheckIcon} />`}</span>
        </li>`;
      })}
    </ul>
    ${options.length === 0 && html`<p class="select-empty">${words.nothingToChoose}</p>`}
    ${
      isMultiple &&
      html`<div class="select-footer">
        <span>${words.chosen(chosen.length, bounds.most)}</span>
        <button
          class="button button-1"
          type="button"
          disabled=${chosen.length < bounds.least}
          onClick=${onFinish}
        >${words.done}</button>
      </div>`
    }
  </div>`;
}

/** @param props `isShort`: without its description */
export function OptionContent({
  option,
  isShort = false,
}: {
  readonly option: Option;
  readonly isShort?: boolean;
}) {
  const { value, label, description, emoji, picture } = option;
  return html`
    ${emoji !== null && html`<${Emoji} emoji=${emoji} />`}
    ${picture.kind === 'person' && html`<${Avatar} id=${value} name=${label} isBot=${picture.isBot} size=${isShort ? 18 : 24} />`}
    ${picture.kind === 'sign' && html`<span class="select-sign">${picture.sign}</span>`}
    <span class="select-texts">
      <span class="select-label">${label}</span>
      ${!isShort && description !== null && html`<span class="select-description">${description}</span>`}
    </span>
  `;
}
