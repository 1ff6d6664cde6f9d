import type { Library } from '../../app/ask.ts';
import type { DayShown } from '../../app/daily/board.ts';
import { readingOf } from '../../app/daily/topic-reading.ts';
import type { PostContent } from '../../app/daily-store.ts';
import type { Pictures } from '../../app/pictures.ts';
import type { Catalogue } from './locales/en.ts';
import { picturesOf } from './shown-pictures.ts';
import { drawDayQuestion } from './views/daily-question.ts';
import { drawDayTopic } from './views/daily-topic.ts';
import type { View } from './views/view.ts';

/** A day's post. */
export interface DailyPost {
  readonly content: PostContent;
  readonly date: string;
  /** As a field of custom ids; `null` for a look at it beforehand. */
  readonly key: string | null;
  readonly revealAt: number | null;
  readonly shown: DayShown;
}

interface Notes {
  readonly library: Library;
  readonly pictures: Pictures;
}

/** A day's post as a message; `null` where the notes no longer hold its section. */
export async function drawDailyPost(
  { content, shown, ...post }: DailyPost,
  t: Catalogue,
  { library, pictures }: Notes,
): Promise<View | null> {
  switch (content.kind) {
    case 'quiz': {
      const { passageId } = content.asked.question.source;
      const quizzable = library.bank.mayBeAbout(passageId);
      return drawDayQuestion({ ...post, asked: content.asked }, shown, t, { quizzable });
    }
    case 'topic': {
      const section = library.section(content.sectionId);
      if (!section) return null;
      const reading = readingOf(section);
      const [first] = reading.passages;
      return drawDayTopic({ ...post, ...content, section, reading }, t, {
        pictures: await picturesOf(reading.passages, pictures),
        quizzable: first !== undefined && library.bank.mayBeAbout(first.id),
      });
    }
    case 'reminder':
      return null;
  }
}
