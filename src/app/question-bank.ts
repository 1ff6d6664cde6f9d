import type { Glossary } from '../core/notes/glossary.ts';
import type { Note } from '../core/notes/note.ts';
import type { Language, Passage } from '../core/notes/passage.ts';
import { type KnownNames, knownNamesInPieces, NO_NAMES, readKnownNames } from '../core/quiz/known-names.ts';
import type { BankQuestion } from '../core/quiz/pick-questions.ts';
import type { Question } from '../core/quiz/question.ts';
import { questionsInPieces } from '../core/quiz/questions-of.ts';
import { createCatchUp } from './catch-up.ts';
import type { Shelf } from './shelf.ts';

/** Questions about a passage, in the narrowest section around it that gives any. */
export interface QuestionsAbout {
  /** That section: headings from the outside in, joined by `›`, or the path of the note. */
  readonly topic: string;
  /** Made of the passage itself. */
  readonly own: readonly BankQuestion[];
  readonly around: readonly BankQuestion[];
}

/** The questions of the notes on a shelf, as they are at the time. */
export interface QuestionBank {
  /** Those for a reader of this language; where there are none, all. */
  questions(language: Language): readonly BankQuestion[];
  /** The question with this id, in any language; `null` when the notes no longer give it. */
  find(id: string): Question | null;
  /** Questions about a passage; `null` where its whole note gives none, or there is no such passage. */
  about(passageId: string): QuestionsAbout | null;
  /** Whether a passage has questions about it, or may have: they are still being made. Costs next to nothing. */
  mayBeAbout(passageId: string): boolean;
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
  /** Ids of all questions as they were made last, the same set until they are made anew; `null` before the first time. */
  made(): ReadonlySet<string> | null;
}

/** The questions of the notes as they were at a time. */
interface Made {
  readonly notes: readonly Note[];
  readonly glossary: Glossary;
  readonly all: readonly BankQuestion[];
  readonly byId: ReadonlyMap<string, Question>;
  readonly ids: ReadonlySet<string>;
  readonly byPath: ReadonlyMap<string, readonly BankQuestion[]>;
}

export function createQuestionBank(shelf: Pick<Shelf, 'notes' | 'glossary' | 'passage'>): WarmQuestionBank {
  let made: Made | null = null;

  const catchUp = createCatchUp(
    () => made?.notes === shelf.notes && made.glossary === shelf.glossary,
    function* () {
      const { notes, glossary } = shelf;
      const { questions } = yield* questionsInPieces(withinReach(notes), glossary);
      yield* knownNamesInPieces(glossary);
      const all = questions.map((question) => ({
        question,
        headings: shelf.passage(question.source.passageId)?.headings ?? [],
      }));
      const byId = new Map(questions.map((question) => [question.id, question]));
      const byPath = Map.groupBy(all, ({ question }) => question.source.path);
      made = { notes, glossary, all, byId, ids: new Set(byId.keys()), byPath };
    },
  );
  const bank = (): Made => {
    do catchUp.now();
    while (made === null);
    return made;
  };

  return {
    warm: catchUp.warm,
    made: () => made?.ids ?? null,
    questions: (language) => {
      const { all } = bank();
      const own = all.filter(({ question }) => question.language === language);
      return own.length > 0 ? own : all;
    },
    find: (id) => bank().byId.get(id) ?? null,
    about: (passageId) => {
      const passage = shelf.passage(passageId);
      return passage ? narrowest(passage, bank().byPath.get(passage.path) ?? []) : null;
    },
    mayBeAbout: (passageId) => {
      const passage = shelf.passage(passageId);
      return passage !== undefined && (made === null || made.byPath.has(passage.path));
    },
    names: (question) => {
      const { answer, prompt } = question;
      if (answer.form === 'choice') return NO_NAMES;
      return readKnownNames(shelf.glossary)({
        accepted: answer.accepted,
        prompt,
        siblings: answer.others ?? [],
      });
    },
  };
}

/** @param ofNote the questions of the passage's note */
function narrowest({ id, path, headings }: Passage, ofNote: readonly BankQuestion[]): QuestionsAbout | null {
  if (ofNote.length === 0) return null;
  for (let depth = headings.length; depth >= 0; depth--) {
    const outer = headings.slice(0, depth);
    const inside = ofNote.filter((other) => outer.every((heading, i) => other.headings[i] === heading));
    if (inside.length === 0) continue;
    const isOwn = ({ question }: BankQuestion) => question.source.passageId === id;
    const topic = outer.join(' › ') || path;
    return { topic, own: inside.filter(isOwn), around: inside.filter((other) => !isOwn(other)) };
  }
  return null;
}
