import { oneLine } from '../text/one-line.ts';
import type { Note } from './note.ts';
import type { Language, Passage } from './passage.ts';
import { sectionIds } from './section-id.ts';

/**
 * A heading of a note with everything below it. The note itself is the section at the top; where one heading
 * stands above all of its text, that heading is the note's title and no section of its own.
 */
export interface SectionNode {
  /** 10 characters `[0-9a-z]`, see `sectionIds`. */
  readonly id: string;
  /** On one line; where the heading holds nothing to be seen, the file's name. */
  readonly title: string;
  readonly path: string;
  readonly language: Language;
  /** Heading path, outermost first; empty for a note that is called by its file's name. */
  readonly headings: readonly string[];
  readonly parent: SectionNode | null;
  readonly children: readonly SectionNode[];
  /**
   * Its own and those of all sections below, in the order of the note. Overviews are left out: a reader meets
   * the list's members themselves.
   */
  readonly passages: readonly Passage[];
}

/**
 * The outline of a note. Neighbours under equal headings are one section; where the same heading comes again
 * after another one, it is a section of its own.
 */
export function sectionTree({ path, language, passages }: Note): SectionNode {
  const read = passages.filter(({ role }) => role !== 'overview');
  const idOf = sectionIds(path);
  const titles = runsOf(read, 0);
  const title = titles.length === 1 ? titles[0]?.heading : undefined;
  const name = (heading: string | undefined) => oneLine(heading ?? '') || fileName(path);

  const grow = (
    within: readonly Passage[],
    headings: readonly string[],
    parent: SectionNode | null,
  ): SectionNode => {
    const children: SectionNode[] = [];
    const node: SectionNode = {
      id: idOf(parent === null ? [] : headings),
      title: name(headings.at(-1)),
      path,
      language,
      headings,
      parent,
      children,
      passages: within,
    };
    for (const { heading, passages: below } of runsOf(within, headings.length)) {
      if (heading !== undefined) children.push(grow(below, [...headings, heading], node));
    }
    return node;
  };
  return grow(read, title === undefined ? [] : [title], null);
}

/** A section and all below it, outermost first, in the order of the note. */
export function withDescendants(node: SectionNode): SectionNode[] {
  return [node, ...node.children.flatMap(withDescendants)];
}

/** The passages of a section that are in no section below it. */
export function ownPassages({ headings, passages }: SectionNode): Passage[] {
  return passages.filter((passage) => passage.headings.length === headings.length);
}

/** The innermost section that holds a passage, by the passage's id; `undefined` where none does. */
export function innermostWith(node: SectionNode, id: string): SectionNode | undefined {
  if (!node.passages.some((passage) => passage.id === id)) return undefined;
  for (const child of node.children) {
    const found = innermostWith(child, id);
    if (found) return found;
  }
  return node;
}

interface HeadingRun {
  /** `undefined` for passages without a heading at this depth. */
  readonly heading: string | undefined;
  readonly passages: readonly Passage[];
}

/** Neighbouring passages that have the same heading at this depth. */
function runsOf(passages: readonly Passage[], depth: number): HeadingRun[] {
  const runs: { heading: string | undefined; passages: Passage[] }[] = [];
  for (const passage of passages) {
    const heading = passage.headings[depth];
    const last = runs.at(-1);
    if (last && last.heading === heading) last.passages.push(passage);
    else runs.push({ heading, passages: [passage] });
  }
  return runs;
}

/** `zh/storage.md` is `storage`; the index of a folder is called by the folder. */
function fileName(path: string): string {
  const [file = '', folder] = path.split('/').reverse();
  const name = file.replace(/\.[^.]+$/, '');
  return (/^(?:index|readme)$/i.test(name) ? folder : undefined) ?? (name || path);
}
