import { html } from 'htm/preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { wordsFor } from '../locale.ts';
import { localDescription, localName } from '../localized.ts';
import type { Form } from './form.ts';
import { activeRow, type Listing, rowsOf, type State } from './state.ts';
import { TEXTS } from './texts.ts';

interface Row {
  readonly key: string;
  readonly label: string;
  /** Names of a command's options. */
  readonly hints: readonly string[];
  readonly description: string | null;
}

export function rowId(listId: string, row: number): string {
  return `${listId}-${row}`;
}

/** What can be chosen, above the box. Its `listId` stands in the `aria-controls` of the field that it belongs to. */
export function ListBox(props: {
  readonly listing: Listing;
  readonly state: State;
  readonly listId: string;
  readonly locale: string;
  readonly onChoose: (row: number) => void;
}) {
  const { listing, state, listId, locale, onChoose } = props;
  const words = wordsFor(locale, TEXTS);
  const active = activeRow(state, listing);
  const list = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, listing.kind]);
  if (listing.kind === 'none') return null;
  const note = noteOf(listing, words);
  const isWaiting = listing.kind === 'values' && listing.status === 'waiting';
  // Pressing a row must not take the focus out of the field.
  return html`
    <div class="composer-list" onMouseDown=${(event: Event) => event.preventDefault()}>
      ${isWaiting && html`<div class="composer-progress"></div>`}
      ${note !== null && html`<p class="composer-note">${note}</p>`}
      ${
        rowsOf(listing) > 0 &&
        html`
        <ul ref=${list} id=${listId} class="composer-rows" role="listbox" aria-label=${titleOf(listing, words)}>
          ${rows(listing, locale).map(
            (row, index) => html`
              <li
                key=${row.key}
                id=${rowId(listId, index)}
                class="composer-row"
                role="option"
                aria-selected=${index === active ? 'true' : 'false'}
                onClick=${() => onChoose(index)}
              >
                <span class="composer-row-label">${row.label}${row.hints.map(
                  (hint) => html` <span class="composer-row-hint">${hint}</span>`,
                )}</span>
                ${row.description !== null && html`<span class="composer-row-text">${row.description}</span>`}
              </li>
            `,
          )}
        </ul>
      `
      }
    </div>
  `;
}

type Words = ReturnType<typeof wordsFor<(typeof TEXTS)['en']>>;

function titleOf(listing: Listing, words: Words): string {
  return listing.kind === 'commands' ? words.commands : words.options;
}

/** What is said instead of rows, or `null`. */
export function noteOf(listing: Listing, words: Words): string | null {
  if (rowsOf(listing) > 0) return null;
  if (listing.kind === 'commands') return words.noCommand;
  if (listing.kind !== 'values') return null;
  switch (listing.status) {
    case 'ready':
      return words.noChoice;
    case 'waiting':
      return words.loading;
    case 'failed':
      return words.loadFailed;
  }
}

function rows(listing: Exclude<Listing, { readonly kind: 'none' }>, locale: string): readonly Row[] {
  switch (listing.kind) {
    case 'commands':
      return listing.entries.map((entry) => ({
        key: entry.id,
        label: `/${entry.name}`,
        hints: entry.options.filter(({ required }) => required).map((option) => localName(option, locale)),
        description: entry.description,
      }));
    case 'options':
      return listing.options.map((option: Form['entry']['options'][number]) => ({
        key: option.name,
        label: localName(option, locale),
        hints: [],
        description: localDescription(option, locale),
      }));
    case 'values':
      return listing.suggestions.map(({ label, value }) => ({
        key: String(value),
        label,
        hints: [],
        description: null,
      }));
  }
}
