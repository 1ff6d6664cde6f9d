import { pagesOf } from '../core/notes/pages.ts';
import type { Passage } from '../core/notes/passage.ts';
import type { SectionNode } from '../core/notes/section-tree.ts';
import type { Library, Section, Span } from './ask.ts';
import { complete, notesFor } from './complete.ts';
import { findSection } from './find-section.ts';
import { createOutline, sectionAfter } from './outline.ts';
import { createQuestionBank, type WarmQuestionBank } from './question-bank.ts';
import type { Shelf } from './shelf.ts';
import { showPassage, summarize } from './show.ts';
import { createSubjects } from './subjects.ts';
import { nearestTopics } from './topics.ts';

/** How many passages an answer offers unless asked otherwise. */
const DEFAULT_LIMIT = 3;

/** A library that can do ahead of time what its first contents and completions take. */
export interface WarmLibrary extends Library {
  readonly bank: WarmQuestionBank;
  /**
   * Does the work in pieces of a few milliseconds each; to be called again after the notes have changed. Without
   * it the first call that needs it does it all at once.
   */
  warm(): Generator<void, void>;
}

/** Answers from the notes on a shelf, as they are at the time. `notesUrl` is where sources can be read. */
export function createLibrary(shelf: Shelf, { notesUrl }: { readonly notesUrl: string | null }): WarmLibrary {
  const show = (passage: Passage, excerpt: Span | null = null) => showPassage(passage, excerpt, notesUrl);
  const outline = createOutline(shelf);
  const brief = (section: SectionNode) => summarize(section, outline.label(section));
  const bank = createQuestionBank(shelf);
  const subjects = createSubjects(shelf, outline);

  const open = (section: SectionNode): Section => {
    const notes = notesFor(outline, section.language).filter(({ language }) => language === section.language);
    const next = sectionAfter(section, notes);
    return {
      ...brief(section),
      parent: section.parent && brief(section.parent),
      next: next && brief(next),
      children: section.children.map(brief),
      pages: pagesOf(section.passages, section.headings.length).map((page) => page.map((p) => show(p))),
    };
  };

  return {
    ask: (question, { limit = DEFAULT_LIMIT } = {}) => {
      const { verdict, confidence, corrections, didYouMean, hits, ranked } = shelf.search.ask(
        question,
        limit,
      );
      const nothing = verdict === 'nothing';
      return {
        question,
        verdict,
        confidence,
        corrections,
        didYouMean,
        passages: nothing ? [] : hits.map(({ passage, excerpt }) => show(passage, excerpt?.marked)),
        topics: nothing ? nearestTopics(ranked) : [],
      };
    },
    passage: (id, excerpt = null) => {
      const passage = shelf.passage(id);
      return passage ? show(passage, excerpt) : null;
    },
    contents: (language) => {
      outline.now();
      const groups = outline.groups(language).map((group) => ({ ...group, notes: group.notes.map(brief) }));
      const notes = groups.flatMap((group) => group.notes);
      return {
        groups,
        notes: notes.length,
        passages: notes.reduce((total, { passages }) => total + passages, 0),
      };
    },
    section: (id) => {
      outline.now();
      const section = outline.section(id);
      return section ? open(section) : null;
    },
    findSection: (typed, language) => {
      outline.now();
      const { section, near } = findSection(typed, language, { shelf, outline, subjects });
      return { section: section && open(section), near: near.map(brief) };
    },
    complete: (typed, options) => {
      outline.now();
      return complete(typed, options, outline, subjects);
    },
    bank,
    *warm() {
      yield* outline.warm();
      yield* subjects.warm();
    },
  };
}
