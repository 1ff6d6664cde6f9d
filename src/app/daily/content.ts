import { chooseQuestion } from '../../core/daily/choose-question.ts';
import { chooseTopic } from '../../core/daily/choose-topic.ts';
import type { DailyPlan } from '../../core/daily/plan.ts';
import type { Language } from '../../core/notes/passage.ts';
import type { Library, SectionSummary } from '../ask.ts';
import type { DailyStore, PostContent } from '../daily-store.ts';

/** How far back topics are remembered: longer than the longest study plan. */
const TOPICS_REMEMBERED = 2000;

/** What a server gets on a date; `null` where the notes have nothing to post. */
export async function contentFor(
  plan: DailyPlan,
  date: string,
  language: Language,
  { store, library }: { readonly store: DailyStore; readonly library: Library },
): Promise<PostContent | null> {
  const { guildId, channelId, kind } = plan;
  if (kind === 'quiz') {
    const [asked, results] = await Promise.all([
      store.askedInServer(guildId),
      store.resultsInServer(guildId),
    ]);
    const question = chooseQuestion(library.bank.questions(language), { guildId, date, asked, results });
    return question && { kind, channelId, asked: question };
  }
  const entries = await store.entries(guildId, kind, TOPICS_REMEMBERED);
  const read = entries
    .toReversed()
    .flatMap(({ content, outcome }) =>
      content?.kind === 'topic' && (outcome?.state === 'done' || outcome?.state === 'uncertain')
        ? [content.sectionId]
        : [],
    );
  const chosen = chooseTopic(readings(library, language), { guildId, order: plan.order, read });
  return chosen && { kind, channelId, ...chosen };
}

/** Sections with something to read right below their heading, in the order of the outline. */
function readings(library: Library, language: Language): string[] {
  const ids: string[] = [];
  const visit = ({ id, passages }: SectionSummary): void => {
    const section = library.section(id);
    if (!section) return;
    const below = section.children.reduce((sum, child) => sum + child.passages, 0);
    if (passages > below) ids.push(id);
    section.children.forEach(visit);
  };
  const [first] = library.contents(language).groups;
  for (const group of library.contents(language).groups) {
    if (group.language === first?.language) group.notes.forEach(visit);
  }
  return ids;
}
