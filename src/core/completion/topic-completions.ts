import type { Language } from '../notes/passage.ts';
import type { SectionNode } from '../notes/section-tree.ts';
import { oneLine } from '../text/one-line.ts';
import type { Completion } from './completion.ts';
import { type FoundSubject, findSubjects } from './find-subjects.ts';
import { cutLine, LONGEST } from './line.ts';
import { readTyped, type Typed } from './match.ts';
import { typedKey } from './name.ts';
import { type Subject, sectionsOf } from './subject.ts';

/** A section that a typed text may mean. */
export interface SectionHit {
  readonly section: SectionNode;
  readonly found: FoundSubject;
}

/** The sections that are about what was typed, best first, none twice. */
export function* findSections(
  subjects: readonly Subject[],
  typed: string,
  language: Language,
): Generator<SectionHit, void> {
  const seen = new Set<SectionNode>();
  const read = readTyped(oneLine(typed));
  const standing = Map.groupBy(findSubjects(subjects, read, language), (found) => standingOf(found, read));
  for (const found of STANDINGS.flatMap((each) => standing.get(each) ?? [])) {
    for (const section of sectionsOf(found.subject, language)) {
      if (!seen.has(section)) yield { section, found };
      seen.add(section);
    }
  }
}

/** Sections called so come first, and those that explain exactly this; those that only mention it are hardly about it. */
const STANDINGS = ['called', 'told', 'mentioned'] as const;

function standingOf({ subject, way, own }: FoundSubject, typed: Typed): (typeof STANDINGS)[number] {
  const isHeading = subject.headings.length > 0;
  if (!isHeading && subject.explainedIn === null) return 'mentioned';
  return way === 'exact' || (isHeading && own.key.includes(typed.key)) ? 'called' : 'told';
}

/** Marks the value of a topic as an id, which nobody types by chance. */
const ID_MARK = '#';
const ID_VALUE = /^#([0-9a-z]{10})$/;

export function topicValue({ id }: SectionNode): string {
  return ID_MARK + id;
}

/** The section's id, if this is a topic's value; else `null`. */
export function idInValue(value: string): string | null {
  return ID_VALUE.exec(value.trim())?.[1] ?? null;
}

/** A section as a choice; the name that matched follows where the label does not hold it. */
export function foundChoice({ section, found: { matched } }: SectionHit, label: string): Completion {
  const reason = oneLine(matched.text);
  if (reason === '' || reason.length > LONGEST / 2 || typedKey(label).includes(matched.key)) {
    return topicChoice(section, label);
  }
  const suffix = inBrackets(label, reason);
  return { label: cutLine(label, LONGEST - suffix.length) + suffix, value: topicValue(section) };
}

function inBrackets(label: string, reason: string): string {
  if (/[)）]$/.test(label)) return ` · ${reason}`;
  return /\p{Script=Han}/u.test(label) ? `（${reason}）` : ` (${reason})`;
}

export function topicChoice(section: SectionNode, label: string): Completion {
  return { label: cutLine(label), value: topicValue(section) };
}

/** Sections before anything is typed: the notes in order, then what is below them, level by level. */
export function topSections(notes: readonly SectionNode[], most: number): SectionNode[] {
  const sections: SectionNode[] = [];
  for (let level = notes; level.length > 0 && sections.length < most; ) {
    sections.push(...level);
    level = level.flatMap(({ children }) => children);
  }
  return sections.slice(0, most);
}
