import type { ShownPassage } from '../../../app/ask.ts';
import { encodeCustomId } from '../custom-id.ts';
import { CHOICES, LIMITS } from '../limits.ts';
import type { Catalogue } from '../locales/en.ts';
import { encodeRefs, type PassageRef } from '../passage-ref.ts';
import { escapeWithin } from './escape.ts';
import { drawWithin } from './fit.ts';
import { linkTarget } from './runs.ts';
import {
  type Button,
  button,
  buttonRow,
  COLOURS,
  gallery,
  PART,
  type ShownPicture,
  textPart,
  type View,
  view,
} from './view.ts';

/** Which of the passages of an answer is on show. */
export interface Page {
  readonly refs: readonly PassageRef[];
  readonly index: number;
}

export interface PageOptions {
  /** The passage's pictures; default none. */
  readonly pictures?: readonly ShownPicture[];
  /** Whether the one who sees it alone may show it to everybody; default `false`. */
  readonly shareable?: boolean;
  /** Whether to offer questions about the passage; default `false`. */
  readonly quizzable?: boolean;
  /** The line that says who shared it; default none. */
  readonly sharer?: string;
}

/** One passage of an answer, below the `opening`, with a button that turns to the next one. */
export function drawPage(
  passage: ShownPassage,
  page: Page,
  opening: string,
  t: Catalogue,
  { pictures = [], shareable = false, quizzable = false, sharer = '' }: PageOptions = {},
): View {
  const buttons = [
    ...nextButton(page, t),
    ...(quizzable ? [quizButton(passage, t)] : []),
    ...(shareable ? [shareButton(page, t)] : []),
  ];
  return view(
    COLOURS.answer,
    [
      textPart(sharer, PART.sharer),
      textPart(opening, PART.opening),
      ...passageParts(passage, pictures, sharer.length + opening.length, t),
      buttonRow(buttons),
    ],
    { files: pictures },
  );
}

/** Heading path, text, pictures and source of a passage, within what `used` characters leave of a message. */
export function passageParts(
  passage: ShownPassage,
  pictures: readonly ShownPicture[],
  used: number,
  t: Catalogue,
) {
  const heading = headingPath(passage.headings);
  const title = heading === '' ? '' : `### ${heading}\n`;
  const source = drawSource(passage, t);
  const budget = LIMITS.messageText - used - title.length - source.length;
  return [textPart(title + drawWithin(passage, budget)), gallery(pictures), textPart(source)];
}

/** `A › B`, at most `longest` characters; outer headings give way when it gets too long. */
export function headingPath(headings: readonly string[], longest: number = CHOICES.headingPath): string {
  const path = headings.map((heading) => escapeWithin(heading, longest)).filter((heading) => heading !== '');
  while (path.length > 1 && path.join(' › ').length > longest) path.shift();
  return path.join(' › ');
}

/** `📄 path · lines 41–44`, small, a link when the notes can be read on the web. */
export function drawSource({ path, lines, url }: ShownPassage, t: Catalogue): string {
  return drawPlace({ path, lines }, url, t);
}

/** The same of any place in the notes. */
export function drawPlace(
  { path, lines }: Pick<ShownPassage, 'path' | 'lines'>,
  url: string | null,
  { source }: Catalogue,
): string {
  const place = `${escapeWithin(path, CHOICES.headingPath)} · ${source.lines(...lines)}`;
  const target = url === null ? null : linkTarget(url);
  const isShort = target !== null && target.length <= CHOICES.sourceUrl;
  return `-# 📄 ${isShort ? `[${place}](${target})` : place}`;
}

/** A button that shows the passage at `index` of `refs`. */
export function pageButton(
  label: string,
  refs: readonly PassageRef[],
  index: number,
  prominent = false,
): Button {
  const customId = encodeCustomId({ action: 'page', fields: [String(index), encodeRefs(refs)] });
  return button(label, customId, prominent);
}

/** Starts a round about the passage, for whoever presses. */
function quizButton({ id }: ShownPassage, { ask }: Catalogue): Button {
  return button(ask.quizMe, encodeCustomId({ action: 'quiz-about', fields: [id] }));
}

/** Shows the passage on view to everybody in the channel. */
function shareButton({ refs, index }: Page, { ask }: Catalogue): Button {
  const customId = encodeCustomId({ action: 'share', fields: [String(index), encodeRefs(refs)] });
  return button(ask.share, customId);
}

function nextButton({ refs, index }: Page, { ask }: Catalogue): Button[] {
  if (refs.length < 2) return [];
  const last = index + 1 >= refs.length;
  const label = last ? ask.first(refs.length) : ask.next(index + 1, refs.length);
  return [pageButton(label, refs, last ? 0 : index + 1)];
}
