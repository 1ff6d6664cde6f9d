import type { Section } from '../../../app/ask.ts';
import type { TopicReading } from '../../../app/daily/topic-reading.ts';
import { encodeCustomId } from '../custom-id.ts';
import { CHOICES } from '../limits.ts';
import type { Catalogue } from '../locales/en.ts';
import { drawDate } from './daily-date.ts';
import { escapeWithin } from './escape.ts';
import { headingPath } from './passage.ts';
import { readingParts } from './reading.ts';
import {
  type Button,
  button,
  buttonRow,
  COLOURS,
  type ShownPicture,
  textPart,
  type View,
  view,
} from './view.ts';

/** A topic of a day. */
export interface DayTopic {
  readonly section: Section;
  readonly reading: TopicReading;
  readonly date: string;
  /** Which day of the study plan it is, from 1, and of how many. */
  readonly day: number;
  readonly days: number;
  /** The post's key as a field of a custom id; `null` for a look at it beforehand. */
  readonly key: string | null;
}

/** The topic of the day: what to read, how long that takes, and how to go on. */
export function drawDayTopic(
  topic: DayTopic,
  t: Catalogue,
  {
    pictures = [],
    quizzable = false,
  }: { readonly pictures?: readonly ShownPicture[]; readonly quizzable?: boolean } = {},
): View {
  const { section, reading, date, day, days } = topic;
  const above = headingPath(section.headings.slice(0, -1));
  const title = [
    `-# ${t.daily.titles.topic} · ${drawDate(date, t)} · ${t.daily.day(day, days)}`,
    `### ${escapeWithin(section.title, CHOICES.title)}`,
    `-# ${[...(above === '' ? [] : [above]), t.daily.minutes(reading.minutes)].join(' · ')}`,
  ].join('\n');
  return view(
    COLOURS.daily,
    [
      textPart(title),
      ...readingParts(reading.passages, section, pictures, title.length, t),
      buttonRow(buttonsOf(topic, quizzable, t)),
    ],
    { files: pictures },
  );
}

/** Each carries the key, by which the post is known again. There is at least one. */
function buttonsOf({ section: { id }, reading, key }: DayTopic, quizzable: boolean, t: Catalogue): Button[] {
  const [first] = reading.passages;
  const mark = key === null ? [] : [key];
  const read = (label: string, page: number) =>
    button(label, encodeCustomId({ action: 'read', fields: [id, String(page), ...mark] }));
  const buttons = [
    ...(quizzable && first
      ? [button(t.ask.quizMe, encodeCustomId({ action: 'quiz-about', fields: [first.id, ...mark] }), true)]
      : []),
    ...(reading.goesOn === null ? [] : [read(t.daily.readOn, reading.goesOn)]),
  ];
  return buttons.length > 0 ? buttons : [read(t.topics.read, 0)];
}
