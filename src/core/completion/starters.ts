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
  const picked: Subject[] = [];
  for (const isAsked of [true, false]) {
    const lists = notes.flatMap((note) => {
      const terms = (note.language === language) === isAsked ? byNote.get(note.path) : undefined;
      return terms ? [best(terms)] : [];
    });
    for (let round = 0; picked.length < MOST_STARTERS && lists.some((terms) => terms[round]); round++) {
      picked.push(...best(lists.flatMap((terms) => terms[round] ?? [])));
    }
  }
  return picked.slice(0, MOST_STARTERS).flatMap((subject) => askable(subject.own[language].text));
}

/** As many as there may be starters, best first; to sort thousands of subjects for these would take tens of milliseconds. */
function best(subjects: readonly Subject[]): Subject[] {
  const found: Subject[] = [];
  for (const subject of subjects) {
    const last = found[MOST_STARTERS - 1];
    if (last && byProminence(last, subject) < 0) continue;
    const after = found.findIndex((other) => byProminence(subject, other) < 0);
    found.splice(after === -1 ? found.length : after, 0, subject);
    found.length = Math.min(found.length, MOST_STARTERS);
  }
  return found;
}

function byProminence(a: Subject, b: Subject): number {
  return b.prominence - a.prominence || (a.own.zh.text < b.own.zh.text ? -1 : 1);
}
