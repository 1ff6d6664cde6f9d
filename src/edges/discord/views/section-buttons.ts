import { encodeCustomId } from '../custom-id.ts';
import { type Button, button } from './view.ts';

/** Stands for the table of contents where a button names a section. */
export const ROOT = '';

/** A button that lists what a section holds, from the entry at `offset` on. */
export function openButton(label: string, section: string, offset: number): Button {
  return button(label, encodeCustomId({ action: 'topics', fields: [section, String(offset)] }));
}

/** A button that opens a page of a section. */
export function readButton(label: string, section: string, page: number, prominent = false): Button {
  return button(label, encodeCustomId({ action: 'read', fields: [section, String(page)] }), prominent);
}
