import type { Language } from '../core/notes/passage.ts';
import { NO_NAMES } from '../core/quiz/known-names.ts';
import { pickQuestions } from '../core/quiz/pick-questions.ts';
import type { Question, QuestionKind } from '../core/quiz/question.ts';
import {
  nextPosition,
  play,
  type Round,
  type RoundEvent,
  type RoundOutcome,
  type RoundSummary,
  startRound,
  summarize,
} from '../core/quiz/round.ts';
import type { Card } from '../core/review/card.ts';
import { MOST_DUE, MOST_NEW } from '../core/review/plan.ts';
import { ratingOf } from '../core/review/rating.ts';
import { firstReview, review } from '../core/review/schedule.ts';
import type { QuestionBank } from './question-bank.ts';
import type { PlayedRound, Review, Store } from './store.ts';

/** Who plays, and where. */
export interface Player {
  readonly userId: string;
  /** `null` in direct messages. */
  readonly guildId: string | null;
  readonly channelId: string;
}

/** What a member would like to be asked. */
export interface RoundWish {
  /** Headings from the outside in, joined by `›`; `null` for all. */
  readonly topic: string | null;
  readonly kind: QuestionKind | null;
  readonly count: number;
  readonly language: Language;
}

type Purpose = PlayedRound['purpose'];

/** What there is to review. */
export type ReviewBegun =
  | { readonly kind: 'round'; readonly open: OpenRound }
  /** `nextDue`: epoch milliseconds, `null` without any card; `fresh`: questions never answered before. */
  | { readonly kind: 'nothingDue'; readonly nextDue: number | null; readonly fresh: number };

/** A round with what was asked for. */
export interface OpenRound {
  readonly id: string;
  readonly round: Round;
  readonly topic: string | null;
  readonly kind: QuestionKind | null;
  readonly purpose: Purpose;
  /** The first position that is not answered yet; `null` when all are. */
  readonly next: number | null;
  readonly summary: RoundSummary;
}

export interface QuizOptions {
  /** May still be opening. */
  readonly store: Promise<Store>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/** What became of an answer, and the round after it; `gone` where the round is no longer known. */
export type AnswerResult =
  | { readonly kind: 'gone' }
  | { readonly kind: 'done'; readonly outcome: RoundOutcome; readonly open: OpenRound };

/** What a member did to answer. */
export interface Press extends Pick<RoundEvent, 'by' | 'position' | 'askedAt'> {
  /** Of Discord's interaction. */
  readonly interactionId: string;
  readonly answer:
    | Extract<RoundEvent['answer'], { form: 'choice' }>
    | Omit<Extract<RoundEvent['answer'], { form: 'typed' }>, 'names'>;
}

/** Private rounds of questions. All that a round is stands in the store, so it survives a restart. */
export interface Quiz {
  /** Starts a round; `null` where no question fits. */
  begin(player: Player, wish: RoundWish, bank: QuestionBank): Promise<OpenRound | null>;
  /** Starts a round of the questions that another one missed; `null` where there are none. */
  again(player: Player, roundId: string): Promise<OpenRound | null>;
  /** Starts a round of the cards that are due, the most overdue first. */
  review(player: Player, language: Language, bank: QuestionBank): Promise<ReviewBegun>;
  /** Starts a round of questions that the player never answered; `null` where there are none. */
  learn(player: Player, language: Language, bank: QuestionBank): Promise<OpenRound | null>;
  /** How many cards are due now, and when the next one will be. */
  due(userId: string): Promise<{ readonly due: number; readonly nextDue: number | null }>;
  round(roundId: string): Promise<OpenRound | null>;
  /** Judges an answer and saves it, before anybody is told. The first one to a question makes its card. */
  answer(roundId: string, press: Press, bank: Pick<QuestionBank, 'names'>): Promise<AnswerResult>;
}

/** What a round was begun for. */
type Asked = Pick<OpenRound, 'topic' | 'kind' | 'purpose'>;

export function createQuiz({ store: opening, now, random }: QuizOptions): Quiz {
  const newId = () =>
    Array.from({ length: 2 }, () =>
      Math.floor(random() * 36 ** 5)
        .toString(36)
        .padStart(5, '0'),
    ).join('');

  async function start(
    player: Player,
    questions: readonly Question[],
    wish: Asked,
  ): Promise<OpenRound | null> {
    if (questions.length === 0) return null;
    const round = startRound(player.userId, questions, Math.floor(random() * 2 ** 32));
    const id = newId();
    const { topic, kind, purpose } = wish;
    const store = await opening;
    const place = { ...player, createdAt: now(), purpose };
    await store.startRound({ id, ...place, topic, kind, questions: round.questions });
    return opened(id, round, wish);
  }

  const load = async (roundId: string) => {
    const played = await (await opening).round(roundId);
    return played && openRound(played);
  };

  return {
    async begin(player, wish, bank) {
      const seen = await (await opening).answeredQuestions(player.userId);
      const { topic, kind, count, language } = wish;
      const picked = pickQuestions(bank.questions(language), { topic, kind, count, seen }, random);
      return start(player, picked, { topic, kind, purpose: 'play' });
    },
    async again(player, roundId) {
      const open = await load(roundId);
      if (!open || open.round.player !== player.userId) return null;
      const wrong = new Set(
        open.round.answers.filter(({ verdict }) => verdict === 'wrong').map(({ position }) => position),
      );
      const missed = open.round.questions.filter((_, position) => wrong.has(position));
      return start(
        player,
        missed.map(({ question }) => question),
        { ...open, purpose: 'play' },
      );
    },
    async review(player, language, bank) {
      const store = await opening;
      const questions = new Map(allQuestions(bank, language).map((question) => [question.id, question]));
      const cards = await store.dueCards(player.userId, now(), MOST_DUE);
      const due = cards.flatMap(({ questionId }) => questions.get(questionId) ?? []);
      const open = await start(player, due, { topic: null, kind: null, purpose: 'review' });
      if (open) return { kind: 'round', open };
      const answered = await store.answeredQuestions(player.userId);
      const fresh = [...questions.keys()].filter((id) => !answered.has(id)).length;
      const { nextDue } = await store.cardCounts(player.userId, now());
      return { kind: 'nothingDue', nextDue, fresh: Math.min(fresh, MOST_NEW) };
    },
    async learn(player, language, bank) {
      const answered = await (await opening).answeredQuestions(player.userId);
      const fresh = bank.questions(language).filter(({ question }) => !answered.has(question.id));
      const picked = pickQuestions(fresh, { topic: null, kind: null, count: MOST_NEW }, random);
      return start(player, picked, { topic: null, kind: null, purpose: 'review' });
    },
    async due(userId) {
      return (await opening).cardCounts(userId, now());
    },
    round: load,
    async answer(roundId, { interactionId, answer, ...press }, bank) {
      const open = await load(roundId);
      if (!open) return { kind: 'gone' };
      const asked = open.round.questions[press.position]?.question;
      const names = asked ? bank.names(asked) : NO_NAMES;
      const given = answer.form === 'typed' ? { ...answer, names } : answer;
      const { round, outcome } = play(open.round, { ...press, answer: given, at: now() });
      if (outcome.kind !== 'verdict') return { kind: 'done', outcome, open };
      const { answered } = outcome;
      if (!asked) return { kind: 'done', outcome: { kind: 'unfit' }, open };
      const attempt = {
        ...answered,
        interactionId,
        roundId,
        userId: open.round.player,
        questionId: asked.id,
      };
      const saved = await (await opening).saveAttempt(attempt, reviewOf(asked, attempt, open.purpose));
      if (saved.status === 'saved' || saved.status === 'duplicate') {
        return { kind: 'done', outcome, open: opened(open.id, round, open) };
      }
      if (saved.status === 'unknownRound') return { kind: 'gone' };
      // Another press was quicker: what it answered stands.
      const after = (await load(roundId)) ?? open;
      const before = after.round.answers.find(({ position }) => position === answered.position);
      return before
        ? { kind: 'done', outcome: { kind: 'late', answered: before }, open: after }
        : { kind: 'gone' };
    },
  };
}

function allQuestions(bank: QuestionBank, language: Language): Question[] {
  return bank.questions(language).map(({ question }) => question);
}

/** The first answer makes the card; where a card is due it is reviewed, else the question is only practised. */
function reviewOf(
  question: Question,
  { verdict, tookMs, at }: { verdict: 'right' | 'nearly' | 'wrong'; tookMs: number | null; at: number },
  purpose: Purpose,
): Review {
  const { answer, prompt } = question;
  const choices = answer.form === 'choice' ? answer.choices.map(({ text }) => text) : [];
  const reading = [prompt, ...choices].join('\n');
  const rating = ratingOf(verdict, { form: answer.form, reading, tookMs });
  return {
    rating,
    next: (before: Card | null) => {
      if (before === null) return firstReview(rating, at);
      return purpose === 'review' ? review(before, rating, at) : null;
    },
  };
}

function openRound({ id, userId, questions, attempts, topic, kind, purpose }: PlayedRound): OpenRound {
  return opened(id, { player: userId, questions, answers: attempts }, { topic, kind, purpose });
}

function opened(id: string, round: Round, { topic, kind, purpose }: Asked): OpenRound {
  return { id, round, topic, kind, purpose, next: nextPosition(round), summary: summarize(round) };
}
