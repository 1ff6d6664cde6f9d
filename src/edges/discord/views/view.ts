import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { LIMITS } from '../limits.ts';

/** A picture of a message, to be referred to as `attachment://name`. */
export interface ShownPicture {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What a reader hears who cannot see it; empty when the note does not say. */
  readonly description: string;
}

/** A message as it is to be seen; `ephemeral` ones are seen by the asker alone. */
export interface View {
  readonly container: APIContainerComponent;
  readonly ephemeral: boolean;
  /** Pictures that the container shows, as `attachment://name`. */
  readonly files: readonly ShownPicture[];
}

/** One colour for each meaning. */
export const COLOURS = {
  answer: 0x5b8def,
  unsure: 0x8fa6c9,
  quiet: 0x8a9099,
  right: 0x43a25a,
  wrong: 0xd9962f,
  daily: 0x8b6fd6,
} as const;

/**
 * Ids of the parts that are taken over when a button redraws its message. Discord numbers the parts
 * without an id from 1, hence the distance.
 */
export const PART = { opening: 1001, topics: 1002, sharer: 1003 } as const;

export type Button = APIButtonComponentWithCustomId;
type Part = APIComponentInContainer;

interface ViewOptions {
  readonly ephemeral?: boolean;
  readonly files?: readonly ShownPicture[];
}

/** Puts parts into a container; `null`s are left out. */
export function view(
  colour: number,
  parts: readonly (Part | null)[],
  { ephemeral = false, files = [] }: ViewOptions = {},
): View {
  const components = parts.filter((part) => part !== null);
  const container = { type: ComponentType.Container, accent_color: colour, components } as const;
  return { container, ephemeral, files };
}

/** One line for one person: an error, or something to know. */
export function notice(text: string): View {
  return view(COLOURS.quiet, [textPart(text)], { ephemeral: true });
}

/** A line between two parts. */
export function separator(): Part {
  return { type: ComponentType.Separator };
}

/** A piece of text; `null` when it is empty, which Discord refuses. */
export function textPart(content: string, id?: number): Part | null {
  if (content.trim() === '') return null;
  return { type: ComponentType.TextDisplay, content, ...(id === undefined ? {} : { id }) };
}

/** Pictures side by side; `null` when there are none, which Discord refuses. */
export function gallery(pictures: readonly ShownPicture[]): Part | null {
  if (pictures.length === 0) return null;
  const items = pictures.slice(0, LIMITS.galleryItems).map(({ name, description }) => ({
    media: { url: `attachment://${name}` },
    ...(description === '' ? {} : { description }),
  }));
  return { type: ComponentType.MediaGallery, items };
}

/** A row of up to five buttons; `null` when there are none. */
export function buttonRow(buttons: readonly Button[], id?: number): Part | null {
  if (buttons.length === 0) return null;
  return {
    type: ComponentType.ActionRow,
    components: buttons.slice(0, LIMITS.buttonsPerRow),
    ...(id === undefined ? {} : { id }),
  };
}

/** A button; a label over Discord's 80 characters is cut. */
export function button(label: string, customId: string, prominent = false): Button {
  return {
    type: ComponentType.Button,
    style: prominent ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label: cut(label, LIMITS.buttonLabel),
    custom_id: customId,
  };
}

/** The text, or its beginning and `…`, at most `length` UTF-16 units; never half a character. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const short = text.slice(0, length - 1);
  return `${short.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
