import { html } from 'htm/preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Select as SelectComponent } from '../../../rules/controls.ts';
import { wordsFor } from '../../locale.ts';
import type { View } from '../../view.ts';
import type { Controls } from '../controls.ts';
import { ChevronIcon, DotsIcon } from '../icons.ts';
import { TEXTS } from '../texts.ts';
import { wishOf } from './keys.ts';
import { OptionContent, OptionList, optionId } from './list.ts';
import { boundsOf, defaultValues, optionsOf, picked } from './options.ts';
import { type Room, roomAround } from './room.ts';

interface Props {
  readonly select: SelectComponent;
  readonly view: View;
  readonly controls: Controls;
}

interface Opened {
  readonly active: number;
  readonly draft: readonly string[];
  readonly room: Room;
}

/** A select as Discord draws it. One choice is sent at once; several are, when the list is closed. */
export function Select({ select, view, controls }: Props) {
  const words = wordsFor(view.locale, TEXTS);
  const options = optionsOf(select, view);
  const bounds = boundsOf(select, options.length);
  const [chosen, setChosen] = useState(() => defaultValues(select));
  const [opened, setOpened] = useState<Opened | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLButtonElement>(null);
  const listId = useId();
  // An edited message offers anew.
  useEffect(() => {
    setChosen(defaultValues(select));
    setOpened(null);
  }, [select]);

  const customId = select.custom_id;
  const isBusy = controls.busy === customId;
  const isOff = select.disabled === true || controls.busy !== null;
  const open = () => {
    if (isOff || root.current === null) return;
    const active = options.findIndex(({ value }) => chosen.includes(value));
    setOpened({ active: Math.max(active, 0), draft: chosen, room: roomAround(root.current) });
  };
  const send = (values: readonly string[]) => {
    setOpened(null);
    setChosen(values);
    controls.select(customId, values);
  };
  const finish = () => {
    if (opened === null) return;
    const { draft } = opened;
    const isSame = draft.length === chosen.length && draft.every((value) => chosen.includes(value));
    if (isSame || draft.length < bounds.least) setOpened(null);
    else send(draft);
  };
  const pick = (index: number) => {
    const option = options[index];
    if (opened === null || option === undefined) return;
    const draft = picked(opened.draft, option.value, bounds);
    if (bounds.most === 1) send(draft);
    else setOpened({ ...opened, active: index, draft });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const labels = options.map(({ label }) => label);
    const wish = wishOf(event, { isOpen: opened !== null, active: opened?.active ?? 0, labels });
    if (wish.kind === 'pass') return;
    event.preventDefault();
    // A dialog around the message has no use for it.
    event.stopPropagation();
    if (wish.kind === 'open') open();
    if (wish.kind === 'cancel') setOpened(null);
    if (wish.kind === 'finish') finish();
    if (wish.kind === 'pick') pick(opened?.active ?? 0);
    if (wish.kind === 'move' && opened !== null) setOpened({ ...opened, active: wish.to });
  };
  const onFocusOut = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (!(to instanceof Element && root.current?.contains(to))) finish();
  };

  const shown = options.filter(({ value }) => (opened?.draft ?? chosen).includes(value));
  const label = select.placeholder || words.choose;
  return html`<div class=${opened === null ? 'select' : 'select select-open'} ref=${root} onFocusOut=${onFocusOut}>
    <button
      class="select-box"
      ref=${box}
      type="button"
      role="combobox"
      aria-haspopup="listbox"
      aria-expanded=${opened === null ? 'false' : 'true'}
      aria-controls=${opened === null ? null : listId}
      aria-activedescendant=${opened === null || options.length === 0 ? null : optionId(listId, opened.active)}
      aria-label=${label}
      aria-busy=${isBusy ? 'true' : null}
      aria-disabled=${isBusy ? 'true' : null}
      disabled=${isOff && !isBusy}
      onClick=${() => (opened === null ? open() : finish())}
      onKeyDown=${onKeyDown}
    >
      <span class=${shown.length === 0 ? 'select-value select-placeholder' : 'select-value'}>
        ${
          shown.length === 0
            ? label
            : shown.map(
                (option) =>
                  html`<span class="select-chosen"><${OptionContent} option=${option} isShort /></span>`,
              )
        }
      </span>
      ${isBusy ? html`<${DotsIcon} />` : html`<${ChevronIcon} />`}
    </button>
    ${
      opened !== null &&
      html`<${OptionList}
        id=${listId}
        label=${label}
        options=${options}
        active=${opened.active}
        chosen=${opened.draft}
        bounds=${bounds}
        room=${opened.room}
        words=${words}
        onPick=${pick}
        onFinish=${() => {
          // The button that was pressed is about to go.
          box.current?.focus();
          finish();
        }}
      />`
    }
  </div>`;
}
