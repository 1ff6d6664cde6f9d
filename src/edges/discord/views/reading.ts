import type { Section, ShownPassage } from '../../../app/ask.ts';
import { CHOICES, LIMITS } from '../limits.ts';
import type { Catalogue } from '../locales/en.ts';
import { escapeWithin } from './escape.ts';
import { drawWithin } from './fit.ts';
import { drawSource, headingPath } from './passage.ts';
import { openButton, ROOT, readButton } from './section-buttons.ts';
import {
  type Button,
  buttonRow,
  COLOURS,
  gallery,
  type ShownPicture,
  textPart,
  type View,
  view,
} from './view.ts';

/** One page of a section; a page that it no longer has is its last. */
export function drawReading(
  section: Section,
  page: number,
  t: Catalogue,
  pictures: readonly ShownPicture[] = [],
): View {
  const passages = pageOf(section, page);
  const { topics } = t;
  const count = section.pages.length;
  const above = headingPath(section.headings.slice(0, -1));
  const place = [above, count > 1 ? topics.page(page + 1, count) : ''].filter((part) => part !== '');
  const title = [
    ...(place.length > 0 ? [`-# ${place.join(' · ')}`] : []),
    `### ${escapeWithin(section.title, CHOICES.title)}`,
  ].join('\n');
  const parts = readingParts(passages, section, pictures, title.length, t);
  return view(COLOURS.answer, [textPart(title), ...parts, buttonRow(buttonsOf(section, page, t))], {
    files: pictures,
  });
}

/** Passages of a section with their pictures and source, within what `used` characters leave of a message. */
export function readingParts(
  passages: readonly ShownPassage[],
  section: Section,
  pictures: readonly ShownPicture[],
  used: number,
  t: Catalogue,
) {
  const source = passages.length > 0 ? drawSource(wholeOf(passages), t) : '';
  const texts = drawPassages(passages, section, LIMITS.messageText - used - source.length);
  return [...texts.map((text) => textPart(text)), gallery(pictures), textPart(source)];
}

/** The passages of a page, in order. */
export function pageOf(section: Section, page: number): readonly ShownPassage[] {
  return section.pages[page] ?? [];
}

/** The nearest page that the section has. */
export function clampPage(section: Section, page: number): number {
  return Math.min(Math.max(0, page), section.pages.length - 1);
}

function buttonsOf(section: Section, page: number, { topics }: Catalogue): Button[] {
  const { id, pages, next, children, parent } = section;
  const isLast = page + 1 >= pages.length;
  const above = children.length > 0 ? id : (parent?.id ?? ROOT);
  return [
    ...(page > 0 ? [readButton(topics.previous, id, page - 1)] : []),
    ...(isLast ? [] : [readButton(topics.next, id, page + 1, true)]),
    ...(isLast && next ? [readButton(topics.following(next.title), next.id, 0)] : []),
    openButton(topics.contents, above, 0),
  ];
}

/** Passages with the headings that set them apart; where all do not fit, the longest are shortened. */
function drawPassages(passages: readonly ShownPassage[], section: Section, budget: number): string[] {
  const heads = passages.map((passage, i) => headOf(passage, passages[i - 1], section));
  const room = budget - heads.join('').length;
  const whole = passages.map((passage) => drawWithin(passage, room));
  const most = fairShare(
    whole.map((text) => text.length),
    room,
  );
  return passages.map((passage, i) => {
    const text = whole[i] ?? '';
    return (heads[i] ?? '') + (text.length <= most ? text : drawWithin(passage, most));
  });
}

/**
 * The headings of a passage below the section's own, where they are not those of the passage before and the
 * passage does not begin with their words anyway.
 */
function headOf(passage: ShownPassage, before: ShownPassage | undefined, section: Section): string {
  const below = ({ headings }: ShownPassage) => headings.slice(section.headings.length);
  const own = below(passage);
  const head = headingPath(own, CHOICES.subheading);
  const known = before !== undefined && headingPath(below(before), CHOICES.subheading) === head;
  if (head === '' || known || passage.text.startsWith(own.join(''))) return '';
  return `**${head}**\n`;
}

/** The largest length such that all texts, the longer ones cut to it, fit into `room` together. */
function fairShare(lengths: readonly number[], room: number): number {
  let left = room;
  for (const [i, length] of lengths.toSorted((a, b) => a - b).entries()) {
    const share = Math.floor(left / (lengths.length - i));
    if (length > share) return share;
    left -= length;
  }
  return room;
}

/** A page's passages as one, for its source: from the first line of the first to the last of the last. */
function wholeOf(passages: readonly ShownPassage[]): ShownPassage {
  const [first] = passages as readonly [ShownPassage];
  const from = Math.min(...passages.map(({ lines }) => lines[0]));
  const to = Math.max(...passages.map(({ lines }) => lines[1]));
  return { ...first, lines: [from, to] };
}
