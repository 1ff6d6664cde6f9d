import type { Glossary } from '../core/notes/glossary.ts';
import type { Note } from '../core/notes/note.ts';
import type { Language } from '../core/notes/passage.ts';
import { type KnownNames, NO_NAMES, readKnownNames } from '../core/quiz/known-names.ts';
import type { BankQuestion } from '../core/quiz/pick-questions.ts';
import type { Question } from '../core/quiz/question.ts';
import { questionsInPieces } from '../core/quiz/questions-of.ts';
import { createCatchUp } from './catch-up.ts';
import type { Shelf } from './shelf.ts';

/** The questions of the notes on a shelf, as they are at the time. */
export interface QuestionBank {
  /** Those for a reader of this language; where there are none, all. */
  questions(language: Language): readonly BankQuestion[];
  /** What decides whether an answer typed to a question means the right thing. */
  names(question: Question): KnownNames;
}

/**
 * Of more passages no questions are made: wrong choices are looked for among all terms, so that twice the notes take
 * four times as long.
 */
const MOST_PASSAGES = 1000;

/** The first notes that hold no more than `MOST_PASSAGES` together. */
function withinReach(notes: readonly Note[]): Note[] {
  let left = MOST_PASSAGES;
  return notes.filter(({ passages }) => {
    if (passages.length > left) return false;
    left -= passages.length;
    return true;
  });
}

export interface WarmQuestionBank extends QuestionBank {
  /** Makes the questions in pieces of a few milliseconds; until it is through, those of before are given. */
  warm(): Generator<void, void>;
}

export function createQuestionBank(shelf: Pick<Shelf, 'notes' | 'glossary' | 'passage'>): WarmQuestionBank {
  let made: { notes: readonly Note[]; glossary: Glossary; all: readonly BankQuestion[] } | null = null;
  let read: { glossary: Glossary; names: ReturnType<typeof readKnownNames> } | null = null;

  const catchUp = createCatchUp(
    () => made?.notes === shelf.notes && made.glossary === shelf.glossary,
    function* () {
      const { notes, glossary } = shelf;
      const { questions } = yield* questionsInPieces(withinReach(notes), glossary);
      const withHeadings = (question: Question) => ({
        question,
        headings: shelf.passage(question.source.passageId)?.headings ?? [],
      });
      made = { notes, glossary, all: questions.map(withHeadings) };
    },
  );
  const all = (): readonly BankQuestion[] => {
    do catchUp.now();
    while (made === null);
    return made.all;
  };

  return {
    warm: catchUp.warm,
    questions: (language) => {
      const own = all().filter(({ question }) => question.language === language);
      return own.length > 0 ? own : all();
    },
    names: (question) => {
      const { glossary } = shelf;
      if (read?.glossary !== glossary) read = { glossary, names: readKnownNames(glossary) };
      const { answer, prompt } = question;
      if (answer.form === 'choice') return NO_NAMES;
      return read.names({ accepted: answer.accepted, prompt, siblings: [] });
    },
  };
}
