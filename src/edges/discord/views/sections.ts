import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
  ComponentType,
} from 'discord.js';
import type { Contents, Section, SectionSummary } from '../../../app/ask.ts';
import { encodeCustomId } from '../custom-id.ts';
import { CHOICES, LIMITS } from '../limits.ts';
import type { Catalogue } from '../locales/en.ts';
import { escapeLineStart, escapeWithin } from './escape.ts';
import { headingPath } from './passage.ts';
import { openButton, ROOT, readButton } from './section-buttons.ts';
import { type Button, buttonRow, COLOURS, cut, textPart, type View, view } from './view.ts';

interface Line {
  readonly section: SectionSummary;
  /** What the lines from here on have in common; `null` where it goes without saying. */
  readonly group: string | null;
}

/** The table of contents from the entry at `offset` on. */
export function drawContents(contents: Contents, offset: number, t: Catalogue): View {
  const lines = contents.groups.flatMap(({ language, folder, notes }) => {
    const several = contents.groups.length > 1;
    const group = several ? [t.topics.language[language], folder].filter(Boolean).join(' · ') : null;
    return notes.map((section) => ({ section, group }));
  });
  if (lines.length === 0) return view(COLOURS.quiet, [textPart(t.topics.empty)]);
  const { topics } = t;
  const title = `### ${topics.title}\n-# ${topics.total(contents.notes, contents.passages)}`;
  return drawList(title, lines, { id: ROOT, offset, buttons: [] }, t);
}

/** What a section holds, from the entry at `offset` on. */
export function drawSection(section: Section, offset: number, t: Catalogue): View {
  const lines = section.children.map((child) => ({ section: child, group: null }));
  const up = openButton(t.topics.up, section.parent?.id ?? ROOT, 0);
  const buttons = [readButton(t.topics.read, section.id, 0, true), up];
  return drawList(titleOf(section, t), lines, { id: section.id, offset, buttons }, t);
}

/** Says that nothing is called as typed, and offers what comes near. */
export function drawUnknown(typed: string, near: readonly SectionSummary[], t: Catalogue): View {
  const name = escapeWithin(typed.trim().replace(/\s+/g, ' '), CHOICES.quotedTerm);
  const text = near.length > 0 ? t.topics.near(name) : t.topics.unknown(name);
  const contents = openButton(t.topics.contents, ROOT, 0);
  return view(COLOURS.quiet, [
    textPart(text),
    near.length > 0 ? sectionSelect(near.slice(0, LIMITS.selectOptions), t.topics.choose, t) : null,
    buttonRow([contents]),
  ]);
}

interface ListOptions {
  /** Whose entries they are. */
  readonly id: string;
  readonly offset: number;
  readonly buttons: readonly Button[];
}

function drawList(title: string, lines: readonly Line[], { id, offset, buttons }: ListOptions, t: Catalogue) {
  const { topics } = t;
  const size = LIMITS.selectOptions;
  const count = lines.length;
  const from = offset < count ? offset : 0;
  const shown = lines.slice(from, from + size);
  const placeholder = count > size ? topics.more(from + 1, from + shown.length, count) : topics.choose;
  const turning = [
    ...(from > 0 ? [openButton(topics.earlier, id, Math.max(0, from - size))] : []),
    ...(from + size < count ? [openButton(topics.later, id, from + size)] : []),
  ];
  return view(COLOURS.answer, [
    textPart(`${title}\n${drawLines(shown, LIMITS.messageText - title.length - 1, t)}`),
    shown.length > 0
      ? sectionSelect(
          shown.map(({ section }) => section),
          placeholder,
          t,
        )
      : null,
    buttonRow([...buttons, ...turning]),
  ]);
}

/** The entries with the longest names that fit into `room`. */
function drawLines(lines: readonly Line[], room: number, t: Catalogue): string {
  const drawn = CHOICES.listedTitles.map((longest) => drawNames(lines, longest, t));
  return drawn.find((text) => text.length <= room) ?? '';
}

function drawNames(lines: readonly Line[], longest: number, t: Catalogue): string {
  const sections = lines.map(({ section }) => section);
  let group: string | null = null;
  return lines
    .flatMap((line) => {
      const name = escapeLineStart(escapeWithin(nameAmong(line.section, sections), longest));
      const entry = `- ${name} · ${t.topics.size(line.section.passages)}`;
      if (line.group === group || line.group === null) return [entry];
      group = line.group;
      return [`**${escapeWithin(group, longest)}**`, entry];
    })
    .join('\n');
}

/** The title, or where others in the list have the same one, a longer name that is nobody else's. */
function nameAmong({ title, label }: SectionSummary, sections: readonly SectionSummary[]): string {
  return sections.filter((other) => other.title === title).length > 1 ? label : title;
}

function titleOf(section: Section, t: Catalogue): string {
  const above = headingPath(section.headings.slice(0, -1));
  return [
    ...(above === '' ? [] : [`-# ${above}`]),
    `### ${escapeWithin(section.title, CHOICES.title)}`,
    `-# ${t.topics.size(section.passages)}`,
  ].join('\n');
}

/** A row with a select that opens one of up to 25 sections. */
function sectionSelect(
  sections: readonly SectionSummary[],
  placeholder: string,
  t: Catalogue,
): APIActionRowComponent<APIComponentInMessageActionRow> {
  const options = sections.map(
    (section): APISelectMenuOption => ({
      label: cut(nameAmong(section, sections), LIMITS.optionText),
      value: section.id,
      description: t.topics.size(section.passages),
    }),
  );
  const select = {
    type: ComponentType.StringSelect,
    custom_id: encodeCustomId({ action: 'topics', fields: [] }),
    placeholder: cut(placeholder, LIMITS.placeholder),
    options,
  } as const;
  return { type: ComponentType.ActionRow, components: [select] };
}
