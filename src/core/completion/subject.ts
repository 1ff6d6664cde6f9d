import type { Language } from '../notes/passage.ts';
import type { SectionNode } from '../notes/section-tree.ts';
import { allCharacterBits } from './character-bits.ts';
import type { Name } from './name.ts';
import type { NameUse, NoteSubject, Role } from './note-subjects.ts';

/** Something that the notes have a name for, over all notes. */
export interface Subject {
  /** All its names, none twice: those that the notes use most first, then those of brackets, then the glossary's. */
  readonly names: readonly Name[];
  /** The name that notes of a language use most for it; if they have none, that of the other notes. */
  readonly own: Readonly<Record<Language, Name>>;
  /** How much the notes make of it: near to the root, then explained and mentioned more often, is more. 0 to 5,999. */
  readonly prominence: number;
  /** The sections that it is the heading of, near to the root first. */
  readonly headings: readonly SectionNode[];
  /** Where notes of a language say most of it. */
  readonly places: Readonly<Record<Language, Place | null>>;
  /** The path of the note that explains it, of several the one that has a heading for it; `null` if none does. */
  readonly explainedIn: string | null;
  /** The characters of all its names and of what abbreviates them, see `characterBits`. */
  readonly spelledBits: number;
  /** The letters that the sounds of its names begin with. */
  readonly heardBits: number;
}

export interface Place {
  readonly section: SectionNode;
  readonly role: Role;
}

const MOST_SUM = 1e4;
/** More than a name weighs in notes of both languages together. */
const ASKED_LANGUAGE = 1e7;
/** What an outermost heading counts; each level below counts one less, and the fourth and deeper the same. */
const TOP_HEADING = 5;
const DEEP_HEADING = 2;
/** All lines about a thing together count less than one level of headings. */
const MOST_USE = 999;
const ROLES: Readonly<Record<Role, number>> = { heading: 0, explained: 1, listed: 2, mentioned: 3 };

/**
 * Puts together what notes say of one thing; the order of `parts` does not matter.
 * @param glossary its names there
 * @returns `null` when there is nothing to call it
 */
export function subjectOf(parts: Iterable<NoteSubject>, glossary: readonly Name[]): Subject | null {
  const uses = new Uses();
  const others: Name[] = [];
  const headings: SectionNode[] = [];
  const places: Record<Language, Place | null> = { zh: null, en: null };
  let explainedBy: NoteSubject | null = null;
  let inText = 0;
  for (const part of parts) {
    const { language } = part.place;
    for (const used of part.names.values()) uses.add(used, language);
    for (const other of part.others) others.push(other);
    for (const heading of part.headings) headings.push(heading);
    inText += part.inText;
    places[language] = nearer(places[language], { section: part.place, role: part.role });
    if (part.explained > 0) explainedBy = better(explainedBy, part);
  }
  const zh = uses.own('zh');
  const en = uses.own('en');
  if (!zh || !en) return null;
  headings.sort((a, b) => depthOf(a) - depthOf(b) || compare(a.path, b.path));
  others.sort((a, b) => compare(a.text, b.text));
  const [top] = headings;
  const heading = top ? Math.max(DEEP_HEADING, TOP_HEADING - depthOf(top)) : 0;
  const names = distinct([...uses.names(), ...others, ...glossary]);
  return {
    names,
    own: { zh, en },
    prominence: heading * (MOST_USE + 1) + Math.min(inText, MOST_USE),
    headings,
    places,
    explainedIn: explainedBy?.place.path ?? null,
    spelledBits: allCharacterBits(names.flatMap(({ key, initials }) => [key, ...initials])),
    heardBits: allCharacterBits(names.map(({ firstLetters }) => firstLetters)),
  };
}

/** Whether notes of this language say anything of it. */
export function isIn({ places }: Subject, language: Language): boolean {
  return places[language] !== null;
}

/** The sections that a subject heads, those of a language first; if none, the one that says most of it. */
export function sectionsOf({ headings, places }: Subject, language: Language): readonly SectionNode[] {
  if (headings.length > 0) {
    const { true: asked = [], false: others = [] } = Object.groupBy(headings, (section) =>
      section.language === language ? 'true' : 'false',
    );
    return [...asked, ...others];
  }
  const [here, there] = language === 'zh' ? [places.zh, places.en] : [places.en, places.zh];
  const best = here && there && ROLES[there.role] < ROLES[here.role] ? there : (here ?? there);
  return best ? [best.section] : [];
}

/** How much each name is used in each language; spellings of one name are told apart. */
class Uses {
  private readonly byText = new Map<string, { readonly name: Name } & Record<Language, Use>>();

  add({ name, top, sum }: NameUse, language: Language): void {
    const used = this.byText.get(name.text) ?? { name, zh: { top: 0, sum: 0 }, en: { top: 0, sum: 0 } };
    used[language] = { top: Math.max(used[language].top, top), sum: used[language].sum + sum };
    this.byText.set(name.text, used);
  }

  own(language: Language): Name | undefined {
    return this.ranked((used) => weigh(used[language]) * ASKED_LANGUAGE + weigh(used.zh) + weigh(used.en))[0];
  }

  names(): Name[] {
    return this.ranked(({ zh, en }) => weigh(zh) + weigh(en));
  }

  private ranked(weight: (uses: Record<Language, Use>) => number): Name[] {
    return [...this.byText.values()]
      .sort((a, b) => weight(b) - weight(a) || compare(a.name.text, b.name.text))
      .map(({ name }) => name);
  }
}

type Use = Pick<NameUse, 'top' | 'sum'>;

/** One heading tells more of what a thing is called than all mentions of another name. */
function weigh({ top, sum }: Use): number {
  return top * MOST_SUM + Math.min(sum, MOST_SUM - 1);
}

function nearer(one: Place | null, other: Place): Place {
  if (!one) return other;
  const order = ROLES[one.role] - ROLES[other.role] || compare(one.section.path, other.section.path);
  return order <= 0 ? one : other;
}

function better(one: NoteSubject | null, other: NoteSubject): NoteSubject {
  if (!one) return other;
  const order =
    Number(other.headings.length > 0) - Number(one.headings.length > 0) ||
    compare(one.place.path, other.place.path);
  return order <= 0 ? one : other;
}

function distinct(names: readonly Name[]): Name[] {
  const byKey = new Map<string, Name>();
  for (const name of names) if (name.key !== '' && !byKey.has(name.key)) byKey.set(name.key, name);
  return [...byKey.values()];
}

/** 0 for a note's title, and for its top headings where it has none. */
function depthOf({ headings }: SectionNode): number {
  return Math.max(headings.length, 1) - 1;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
