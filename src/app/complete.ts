import { type Completion, distinct } from '../core/completion/completion.ts';
import { completeQuestion } from '../core/completion/question-completions.ts';
import { starters } from '../core/completion/starters.ts';
import { findSections, foundChoice, topicChoice, topSections } from '../core/completion/topic-completions.ts';
import type { CompletionOptions, Language } from './ask.ts';
import type { Outline } from './outline.ts';
import type { Subjects } from './subjects.ts';

/** Notes in the order in which a reader of this language meets them. */
export function notesFor(outline: Outline, language: Language) {
  return outline.groups(language).flatMap(({ notes }) => notes);
}

/** What a member may go on to type, best first. */
export function complete(
  typed: string,
  { kind, language, limit }: CompletionOptions,
  outline: Outline,
  subjects: Subjects,
): Completion[] {
  const isEmpty = typed.trim() === '';
  switch (kind) {
    case 'question': {
      if (!isEmpty) return distinct(completeQuestion(subjects.all(), typed, language), limit);
      return distinct(starters(subjects.all(), notesFor(outline, language), language), limit);
    }
    case 'topic': {
      if (!isEmpty) return distinct(topicChoices(typed, language, outline, subjects), limit);
      const sections = topSections(notesFor(outline, language), limit);
      return distinct(
        sections.map((section) => topicChoice(section, outline.label(section))),
        limit,
      );
    }
  }
}

function* topicChoices(typed: string, language: Language, outline: Outline, subjects: Subjects) {
  for (const found of findSections(subjects.all(), typed, language)) {
    yield foundChoice(found, outline.label(found.section));
  }
}
