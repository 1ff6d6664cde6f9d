import type { Passage } from '../notes/passage.ts';
import { ownPassages, type SectionNode, withDescendants } from '../notes/section-tree.ts';
import { phraseKey } from '../text/phrase-key.ts';
import type { GlossaryName, GlossaryRows } from './glossary-rows.ts';
import { headingName } from './heading-name.ts';
import { type Name, nameOf } from './name.ts';
import { termsIn } from './terms.ts';

/** What a note says of one thing: under which names, and where. */
export interface NoteSubject {
  /** Equal for the names of one thing: its row in the glossary, or the name's phrase key. */
  readonly id: string;
  /** By `key`. */
  readonly names: Map<string, NameUse>;
  /** Names that brackets give it. */
  readonly others: Name[];
  /** Sections that it is the heading of, in the order of the note. */
  readonly headings: SectionNode[];
  /** Where it is explained first, else stands in a table, else is mentioned. */
  place: SectionNode;
  /** What `place` is. */
  role: Role;
  /** How many lines explain it. */
  explained: number;
  /** How much of it there is below headings: explanations count most. */
  inText: number;
}

/** How much a note uses a name. */
export interface NameUse {
  readonly name: Name;
  /** Of its most telling use, see `USE`. */
  top: number;
  /** Of all its uses together. */
  sum: number;
}

/** How a name stands in a note. */
export type Role = 'heading' | 'explained' | 'listed' | 'mentioned';

/** How much one more use tells that this is what the notes call the thing. */
const USE: Readonly<Record<Role, number>> = { heading: 100, explained: 10, listed: 3, mentioned: 1 };

/** A passage's share: what its lines are about, and which names of the glossary it mentions. */
interface PassageNames {
  readonly terms: readonly {
    readonly name: Name;
    readonly others: readonly Name[];
    readonly explained: boolean;
  }[];
  readonly mentioned: readonly GlossaryName[];
}

function readPassageNames({ headings, text, blocks }: Passage, glossary: GlossaryRows): PassageNames {
  return {
    terms: termsIn(blocks).map(({ name, others, explained }) => ({
      name: nameOf(name),
      others: others.map(nameOf),
      explained,
    })),
    mentioned: glossary.namesIn([...headings.slice(-1), text].join('\n')),
  };
}

/** Passages between two pauses; each takes about a tenth of a millisecond. */
const AT_A_TIME = 20;

/** Everything that a note has a name for, outer sections first; in pieces of a few milliseconds. */
export function* noteSubjects(note: SectionNode, glossary: GlossaryRows): Generator<void, NoteSubject[]> {
  let passages = 0;
  const subjects = new Map<string, NoteSubject>();
  const use = (id: string, name: Name, role: Role, section: SectionNode): NoteSubject => {
    const subject = subjects.get(id) ?? newSubject(id, role, section);
    subjects.set(id, subject);
    const used = subject.names.get(name.key) ?? { name, top: 0, sum: 0 };
    used.top = Math.max(used.top, USE[role]);
    used.sum += USE[role];
    subject.names.set(name.key, used);
    if (USE[role] > USE[subject.role]) Object.assign(subject, { role, place: section });
    if (role === 'explained') subject.explained++;
    if (role === 'heading') subject.headings.push(section);
    else subject.inText += USE[role];
    return subject;
  };
  const idOf = (name: Name, others: readonly Name[]): string => {
    const phrases = [name, ...others].map(({ text }) => phraseKey(text));
    const row = phrases.map(glossary.rowOf).find((found) => found !== undefined);
    return row === undefined ? (phrases[0] ?? '') : rowId(row);
  };
  const named = (name: Name, others: readonly Name[], role: Role, section: SectionNode) => {
    if (name.key !== '') use(idOf(name, others), name, role, section).others.push(...others);
  };
  for (const section of withDescendants(note)) {
    const heading = headingName(section.title);
    if (heading) named(nameOf(heading.name), heading.others.map(nameOf), 'heading', section);
    for (const passage of ownPassages(section)) {
      const { terms, mentioned } = readPassageNames(passage, glossary);
      for (const { name, others, explained } of terms)
        named(name, others, explained ? 'explained' : 'listed', section);
      for (const { row, name } of mentioned) use(rowId(row), name, 'mentioned', section);
      passages++;
      if (passages % AT_A_TIME === 0) yield;
    }
  }
  return [...subjects.values()];
}

/** The id of what a row of the glossary names; no phrase key has a `#` in front. */
export function rowId(row: number): string {
  return `#${row}`;
}

function newSubject(id: string, role: Role, place: SectionNode): NoteSubject {
  return { id, names: new Map(), others: [], headings: [], place, role, explained: 0, inText: 0 };
}
