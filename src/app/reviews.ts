import type { Language } from '../core/notes/passage.ts';
import { pickQuestions } from '../core/quiz/pick-questions.ts';
import { dayOf } from '../core/review/day.ts';
import { type DueBy, dueMoment } from '../core/review/due.ts';
import { MOST_DUE, MOST_NEW } from '../core/review/limits.ts';
import { streakOf } from '../core/review/streak.ts';
import { historyOf } from './history.ts';
import type { QuestionBank } from './question-bank.ts';
import type { OpenRound, Player, Rounds } from './rounds.ts';
import type { Store } from './store.ts';

/** How a member stands with what is to be reviewed. */
export interface Standing {
  /** Cards that are due. */
  readonly due: number;
  /** When the next one will be, epoch milliseconds; `null` without any that waits. */
  readonly nextDue: number | null;
  /** New questions that may be learnt at a time: never answered before. */
  readonly fresh: number;
}

/** What a member learns beside the result of a round. */
export interface Recap {
  /** Days in a row with an answer, up to today. */
  readonly streak: number;
  /** When the first of the missed questions comes back, epoch milliseconds; `null` where none was missed. */
  readonly comesBack: number | null;
  /** After a review: what there is to go on with. */
  readonly standing: Standing | null;
}

/** What there is to review. */
export type ReviewBegun =
  | { readonly kind: 'round'; readonly open: OpenRound }
  | { readonly kind: 'nothingDue'; readonly standing: Standing };

export interface Reviews {
  /** Starts a round of the cards that are due, the most overdue first. */
  review(player: Player, language: Language, bank: QuestionBank): Promise<ReviewBegun>;
  /** Starts a round of questions that the player never answered; `null` where there are none. */
  learn(player: Player, language: Language, bank: QuestionBank): Promise<OpenRound | null>;
  recap(player: Player, open: OpenRound, language: Language, bank: QuestionBank): Promise<Recap>;
}

export interface ReviewOptions {
  /** May still be opening. */
  readonly store: Promise<Store>;
  readonly rounds: Rounds;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** The zone in which a player's days begin. */
  readonly zoneOf: (player: Player) => Promise<string>;
}

export function createReviews({ store: opening, rounds, now, random, zoneOf }: ReviewOptions): Reviews {
  /** Questions that a player has not answered, nor found fault with. */
  const freshFor = async ({ userId }: Player, language: Language, bank: QuestionBank) => {
    const { seen, isAsked } = await historyOf(await opening, userId);
    return bank.questions(language).filter((one) => !seen.has(one.question.id) && isAsked(one));
  };

  const byDayIn = (zone: string): DueBy => ({ now: now(), dayEnd: dayOf(now(), zone).end });

  const standingOf = async (
    player: Player,
    zone: string,
    language: Language,
    bank: QuestionBank,
  ): Promise<Standing> => {
    const { due, nextMinutes, nextDays } = await (await opening).cardCounts(player.userId, byDayIn(zone));
    const moments = [
      ...(nextMinutes === null ? [] : [nextMinutes]),
      ...(nextDays === null ? [] : [dayOf(nextDays, zone).start]),
    ];
    const fresh = (await freshFor(player, language, bank)).length;
    const nextDue = moments.length === 0 ? null : Math.min(...moments);
    return { due, nextDue, fresh: Math.min(fresh, MOST_NEW) };
  };

  return {
    async review(player, language, bank) {
      const zone = await zoneOf(player);
      const cards = await (await opening).dueCards(player.userId, byDayIn(zone), MOST_DUE);
      const due = cards.flatMap(({ questionId }) => bank.find(questionId) ?? []);
      const open = await rounds.start(player, due, { topic: null, kind: null, purpose: 'review' });
      if (open) return { kind: 'round', open };
      return { kind: 'nothingDue', standing: await standingOf(player, zone, language, bank) };
    },
    async learn(player, language, bank) {
      const fresh = await freshFor(player, language, bank);
      const picked = pickQuestions(fresh, { topic: null, kind: null, count: MOST_NEW }, random);
      return rounds.start(player, picked, { topic: null, kind: null, purpose: 'review' });
    },
    async recap(player, { summary, purpose }, language, bank) {
      const store = await opening;
      const zone = await zoneOf(player);
      const cards = await Promise.all(summary.missed.map(({ id }) => store.card(player.userId, id)));
      const moments = cards.flatMap((card) => (card ? [dueMoment(card, zone)] : []));
      return {
        streak: streakOf(await store.answerTimes(player.userId), now(), zone).days,
        comesBack: moments.length === 0 ? null : Math.min(...moments),
        standing: purpose === 'review' ? await standingOf(player, zone, language, bank) : null,
      };
    },
  };
}
