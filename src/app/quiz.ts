import type { Language } from '../core/notes/passage.ts';
import { NO_NAMES } from '../core/quiz/known-names.ts';
import { pickQuestions } from '../core/quiz/pick-questions.ts';
import type { Question } from '../core/quiz/question.ts';
import { play, type RoundEvent, type RoundOutcome } from '../core/quiz/round.ts';
import type { Card } from '../core/review/card.ts';
import { dueMoment } from '../core/review/due.ts';
import { ratingOf } from '../core/review/rating.ts';
import { firstReview, review } from '../core/review/schedule.ts';
import { historyOf } from './history.ts';
import type { QuestionBank } from './question-bank.ts';
import { createReviews, type ReviewOptions, type Reviews } from './reviews.ts';
import { type Asked, createRounds, type OpenRound, opened, type Player } from './rounds.ts';
import type { Review } from './store.ts';

/** What a member would like to be asked. */
export interface RoundWish extends Omit<Asked, 'purpose'> {
  readonly count: number;
  readonly language: Language;
}

/** What became of an answer, and the round after it; `gone` where the round is no longer known. */
export type AnswerResult =
  | { readonly kind: 'gone' }
  | { readonly kind: 'done'; readonly outcome: RoundOutcome; readonly open: OpenRound };

/** What a member did to answer. */
export interface Press extends Pick<RoundEvent, 'position' | 'askedAt'> {
  readonly by: Player;
  /** Of Discord's interaction. */
  readonly interactionId: string;
  readonly answer:
    | Extract<RoundEvent['answer'], { form: 'choice' }>
    | Omit<Extract<RoundEvent['answer'], { form: 'typed' }>, 'names'>;
}

/** Private rounds of questions. All that a round is stands in the store, so it survives a restart. */
export interface Quiz extends Reviews {
  /** Starts a round; `null` where no question fits. */
  begin(player: Player, wish: RoundWish, bank: QuestionBank): Promise<OpenRound | null>;
  /**
   * Starts a round about a passage: questions made of it, then of the section around it; `null` where not even its
   * note gives any.
   */
  about(player: Player, passageId: string, count: number, bank: QuestionBank): Promise<OpenRound | null>;
  /** Starts a round of the questions that another one missed; `null` where there are none. */
  again(player: Player, roundId: string): Promise<OpenRound | null>;
  round(roundId: string): Promise<OpenRound | null>;
  /** Judges an answer and saves it, before anybody is told. The first one to a question makes its card. */
  answer(roundId: string, press: Press, bank: Pick<QuestionBank, 'names'>): Promise<AnswerResult>;
  /** Notes that a player finds fault with a question, which they are not asked again; `false` if they had before. */
  report(player: Player, questionId: string): Promise<boolean>;
}

export function createQuiz(options: Omit<ReviewOptions, 'rounds'>): Quiz {
  const { store: opening, now, random, zoneOf } = options;
  const rounds = createRounds(opening, now, random);
  const load = rounds.load;

  return {
    ...createReviews({ ...options, rounds }),
    async begin(player, { topic, kind, count, language }, bank) {
      const { seen, isAsked } = await historyOf(await opening, player.userId);
      const wanted = { topic, kind, count, seen };
      const picked = pickQuestions(bank.questions(language).filter(isAsked), wanted, random);
      return rounds.start(player, picked, { topic, kind, purpose: 'play' });
    },
    async about(player, passageId, count, bank) {
      const about = bank.about(passageId);
      if (!about) return null;
      const { seen, isAsked } = await historyOf(await opening, player.userId);
      const pick = (questions: typeof about.own, count: number) =>
        pickQuestions(questions.filter(isAsked), { topic: null, kind: null, count, seen }, random);
      const own = pick(about.own, count);
      const picked = [...own, ...pick(about.around, count - own.length)];
      return rounds.start(player, picked, { topic: about.topic, kind: null, purpose: 'play' });
    },
    async again(player, roundId) {
      const open = await load(roundId);
      if (!open || open.round.player !== player.userId) return null;
      return rounds.start(player, open.summary.missed, { ...open, purpose: 'play' });
    },
    round: load,
    async answer(roundId, { interactionId, answer, by, ...press }, bank) {
      const open = await load(roundId);
      if (!open) return { kind: 'gone' };
      const asked = open.round.questions[press.position]?.question;
      const names = asked ? bank.names(asked) : NO_NAMES;
      const given = answer.form === 'typed' ? { ...answer, names } : answer;
      const event = { ...press, by: by.userId, answer: given, at: now() };
      const { round, outcome } = play(open.round, event);
      if (outcome.kind !== 'verdict') return { kind: 'done', outcome, open };
      const { answered } = outcome;
      if (!asked) return { kind: 'done', outcome: { kind: 'unfit' }, open };
      const attempt = { ...answered, interactionId, roundId, userId: by.userId, questionId: asked.id };
      const reviewed = reviewOf(asked, attempt, await zoneOf(by));
      const saved = await (await opening).saveAttempt(attempt, reviewed);
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
    async report({ userId, guildId }, questionId) {
      return (await opening).report({ questionId, userId, guildId, at: now() });
    },
  };
}

/**
 * The first answer makes the card. After that, a card that is due is reviewed by any answer, and one that is not by
 * a wrong answer alone: what was missed comes back, and what is known already is only practised.
 */
function reviewOf(
  question: Question,
  { verdict, tookMs, at }: { verdict: 'right' | 'nearly' | 'wrong'; tookMs: number | null; at: number },
  zone: string,
): Review {
  const { answer, prompt } = question;
  const choices = answer.form === 'choice' ? answer.choices.map(({ text }) => text) : [];
  const reading = [prompt, ...choices].join('\n');
  const rating = ratingOf(verdict, { form: answer.form, reading, tookMs });
  return {
    rating,
    next: (before: Card | null) => {
      if (before === null) return firstReview(rating, at, zone);
      const isDue = dueMoment(before, zone) <= at;
      return isDue || verdict === 'wrong' ? review(before, rating, at, zone) : null;
    },
  };
}
