import type { Glossary } from '../core/notes/glossary.ts';
import type { Note } from '../core/notes/note.ts';
import type { Language } from '../core/notes/passage.ts';
import { type KnownNames, readKnownNames } from '../core/quiz/known-names.ts';
import type { BankQuestion } from '../core/quiz/pick-questions.ts';
import type { Question } from '../core/quiz/question.ts';
import { questionsOf } from '../core/quiz/questions-of.ts';
import type { Shelf } from './shelf.ts';

/** The questions of the notes on a shelf, as they are at the time. */
export interface QuestionBank {
  /** Those for a reader of this language; where there are none, all. */
  questions(language: Language): readonly BankQuestion[];
  /** What decides whether an answer typed to a question means the right thing. */
  names(question: Question): KnownNames;
}

export function createQuestionBank(shelf: Pick<Shelf, 'notes' | 'glossary' | 'passage'>): QuestionBank {
  let made: { notes: readonly Note[]; glossary: Glossary; all: readonly BankQuestion[] } | null = null;
  let read: { glossary: Glossary; names: ReturnType<typeof readKnownNames> } | null = null;

  const all = (): readonly BankQuestion[] => {
    const { notes, glossary } = shelf;
    if (made?.notes !== notes || made.glossary !== glossary) {
      const { questions } = questionsOf(notes, glossary);
      const withHeadings = (question: Question) => ({
        question,
        headings: shelf.passage(question.source.passageId)?.headings ?? [],
      });
      made = { notes, glossary, all: questions.map(withHeadings) };
    }
    return made.all;
  };

  return {
    questions: (language) => {
      const own = all().filter(({ question }) => question.language === language);
      return own.length > 0 ? own : all();
    },
    names: (question) => {
      const { glossary } = shelf;
      if (read?.glossary !== glossary) read = { glossary, names: readKnownNames(glossary) };
      const { answer, prompt } = question;
      if (answer.form === 'choice') return { same: [], others: [] };
      return read.names({ accepted: answer.accepted, prompt, siblings: [] });
    },
  };
}
