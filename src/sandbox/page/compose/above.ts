import { html } from 'htm/preact';
import type { Event } from './completion.ts';
import { complaintText, FormHeader } from './header.ts';
import { ListBox } from './listbox.ts';
import type { Listing, Setting, State } from './state.ts';

/** What floats above the box while one writes: the list, and what there is to say about the command or message. */
export function Above(props: {
  readonly state: State;
  readonly listing: Listing;
  readonly setting: Setting;
  readonly listId: string;
  readonly aboutId: string;
  readonly send: (event: Event) => void;
}) {
  const { state, listing, setting, listId, aboutId, send } = props;
  const { near } = setting;
  const { draft, complaint } = state;
  if (draft.kind === 'text' && listing.kind === 'none' && complaint === null) return null;
  return html`
    <div class="composer-float">
      <${ListBox}
        ...${{ listing, state, listId, locale: near.locale }}
        onChoose=${(row: number) => send({ kind: 'chose', row })}
      />
      ${
        draft.kind === 'form' &&
        html`<${FormHeader}
          ...${{ form: draft.form, complaint, near, id: aboutId }}
          onCancel=${() => send({ kind: 'cancelled' })}
        />`
      }
      ${
        draft.kind === 'text' &&
        complaint !== null &&
        html`<div class="composer-header">
          <p id=${aboutId} class="composer-problem" role="alert">${complaintText(complaint, near.locale)}</p>
        </div>`
      }
    </div>
  `;
}
