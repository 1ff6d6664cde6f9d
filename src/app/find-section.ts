import { withoutQualifier } from '../core/completion/brackets.ts';
import { rankOf } from '../core/completion/match.ts';
import { typedKey } from '../core/completion/name.ts';
import { namedInFront } from '../core/completion/name-in-front.ts';
import { type Subject, sectionsOf } from '../core/completion/subject.ts';
import { findSections, idInValue, type SectionHit } from '../core/completion/topic-completions.ts';
import type { SectionNode } from '../core/notes/section-tree.ts';
import { oneLine } from '../core/text/one-line.ts';
import type { Language } from './ask.ts';
import type { Outline } from './outline.ts';
import type { Shelf } from './shelf.ts';
import type { Subjects } from './subjects.ts';
import { NEAR } from './topics.ts';

/** What a member who typed into `/topics` meant; a section, or what is near. */
export interface Meant {
  readonly section: SectionNode | null;
  readonly near: readonly SectionNode[];
}

/** As many as fit a row of buttons. */
const MOST_NEAR = 5;
/** Sections of one name; more tell the member nothing. */
const MOST_LOOKED_AT = 100;
/** Between the headings of a label, or as people type it. */
const PATH_SEPARATOR = /\s*[›>»/]\s*/;
/** How many passages near sections are taken from; some share one. */
const NEAR_HITS = 10;

/**
 * The section that was typed: by its id, its name or a beginning of it, or what a search for it finds. Where the
 * same name stands in several places, or only the middle or the sound of a name was typed, it is for the member to choose.
 */
export function findSection(
  typed: string,
  language: Language,
  {
    shelf,
    outline,
    subjects,
  }: { readonly shelf: Shelf; readonly outline: Outline; readonly subjects: Subjects },
): Meant {
  const id = idInValue(typed);
  if (id !== null) return { section: outline.section(id) ?? null, near: [] };

  const known = subjects.all();
  const found = byName(typed, language, known);
  const [best, ...others] = found;
  if (!best) {
    const named = namedInFront(known, oneLine(typed)).flatMap((subject) => sectionsOf(subject, language));
    return searched(typed, named, shelf, outline);
  }
  const { section } = best;
  const isClear = rankOf(best.found.way) < rankOf('middle') || others.length === 0;
  const rivals = others.filter(
    (other) =>
      other.found.subject === best.found.subject &&
      other.section.language === section.language &&
      !isBelow(other.section, section),
  );
  return isClear && rivals.length === 0 ? meant(section) : near(found.map((one) => one.section));
}

/** By a name, or by a label that a completion showed: headings with those above them, another name in brackets. */
function byName(typed: string, language: Language, subjects: readonly Subject[]): SectionHit[] {
  const found = firstOf(findSections(subjects, typed, language));
  if (found.length > 0) return found;
  const [last = '', ...above] = withoutQualifier(typed).split(PATH_SEPARATOR).reverse();
  if (last === typed) return [];
  return firstOf(findSections(subjects, last, language)).filter(
    ({ section, found: { way } }) => way === 'exact' && above.every((title) => isUnderTitle(section, title)),
  );
}

function firstOf(found: Generator<SectionHit>): SectionHit[] {
  return found.take(MOST_LOOKED_AT).toArray();
}

function isUnderTitle({ parent }: SectionNode, title: string): boolean {
  return parent !== null && (typedKey(parent.title) === typedKey(title) || isUnderTitle(parent, title));
}

function isBelow({ parent }: SectionNode, above: SectionNode): boolean {
  return parent !== null && (parent === above || isBelow(parent, above));
}

/**
 * What a search finds. Where a heading was typed with one more word (`named`) and the search leads elsewhere, it is for
 * the member to choose.
 */
function searched(typed: string, named: readonly SectionNode[], shelf: Shelf, outline: Outline): Meant {
  const { verdict, hits, ranked } = shelf.search.ask(typed, NEAR_HITS);
  const passages =
    verdict === 'nothing' ? ranked.filter(({ score }) => score >= NEAR).slice(0, NEAR_HITS) : hits;
  const sections = passages.flatMap(({ passage }) => outline.sectionOf(passage) ?? []);
  const [best] = sections;
  const isElsewhere = (section: SectionNode) =>
    named.length > 0 && !named.some((one) => one === section || isBelow(section, one));
  return verdict === 'found' && best && !isElsewhere(best) ? meant(best) : near([...named, ...sections]);
}

function meant(section: SectionNode): Meant {
  return { section, near: [] };
}

function near(sections: readonly SectionNode[]): Meant {
  return { section: null, near: [...new Set(sections)].slice(0, MOST_NEAR) };
}
