import type { Language } from '../notes/passage.ts';
import type { SectionNode } from '../notes/section-tree.ts';
import { askable, type Completion } from './completion.ts';
import type { Subject } from './subject.ts';

/** More starters would hide what they are for: to show what can be asked. */
const MOST_STARTERS = 8;

/**
 * Questions to start with, before anything is typed: of each note the term that it explains and makes most of, then of
 * each a second one, and so on; other languages only where notes of this one have too few.
 * @param notes in the order in which the reader meets them
 */
export function starters(
  subjects: readonly Subject[],
  notes: readonly SectionNode[],
  language: Language,
): Completion[] {
  const byNote = Map.groupBy(subjects, ({ explainedIn }) => explainedIn);
  const ranked = notes.map((note) => ({
    language: note.language,
    terms: byNote.get(note.path)?.toSorted(byProminence) ?? [],
  }));
  const picked: Subject[] = [];
  for (const isAsked of [true, false]) {
    const lists = ranked.flatMap((each) => ((each.language === language) === isAsked ? [each.terms] : []));
    for (let round = 0; picked.length < MOST_STARTERS && lists.some((terms) => terms[round]); round++) {
      for (const subject of lists.flatMap((terms) => terms.slice(round, round + 1)).sort(byProminence)) {
        picked.push(subject);
      }
    }
  }
  return picked.slice(0, MOST_STARTERS).flatMap((subject) => askable(subject.own[language].text));
}

function byProminence(a: Subject, b: Subject): number {
  return b.prominence - a.prominence || (a.own.zh.text < b.own.zh.text ? -1 : 1);
}
