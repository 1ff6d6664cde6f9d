import type { Question, QuestionKind } from '../core/quiz/question.ts';
import { nextPosition, type Round, type RoundSummary, startRound, summarize } from '../core/quiz/round.ts';
import type { PlayedRound, Store } from './store.ts';

/** Who plays, and where. */
export interface Player {
  readonly userId: string;
  /** `null` in direct messages. */
  readonly guildId: string | null;
  readonly channelId: string;
  /** Discord's locale that the server prefers; `null` in direct messages. */
  readonly serverLocale: string | null;
}

/** What a round was begun for. */
export interface Asked {
  /** Headings from the outside in, joined by `›`, or the path of a note; `null` for all. */
  readonly topic: string | null;
  readonly kind: QuestionKind | null;
  readonly purpose: PlayedRound['purpose'];
}

/** A round with what was asked for. */
export interface OpenRound extends Asked {
  readonly id: string;
  readonly round: Round;
  /** The first position that is not answered yet; `null` when all are. */
  readonly next: number | null;
  readonly summary: RoundSummary;
}

/** Rounds in the store: all that one is stands there, so it survives a restart. */
export interface Rounds {
  /** `null` where there is nothing to ask. */
  start(player: Player, questions: readonly Question[], asked: Asked): Promise<OpenRound | null>;
  /** `null` where none is known by this id. */
  load(roundId: string): Promise<OpenRound | null>;
}

/**
 * @param opening the store, which may still be opening
 * @param now milliseconds since the epoch
 * @param random from 0 up to 1
 */
export function createRounds(opening: Promise<Store>, now: () => number, random: () => number): Rounds {
  return {
    async start({ userId, guildId, channelId }, questions, asked) {
      if (questions.length === 0) return null;
      const round = startRound(userId, questions, Math.floor(random() * 2 ** 32));
      const id = newId(random);
      const { topic, kind, purpose } = asked;
      const started = { id, userId, guildId, channelId, createdAt: now(), topic, kind, purpose, daily: null };
      await (await opening).startRound({ ...started, questions: round.questions });
      return opened(id, round, asked);
    },
    async load(roundId) {
      const played = await (await opening).round(roundId);
      if (!played) return null;
      const { id, userId, questions, attempts } = played;
      return opened(id, { player: userId, questions, answers: attempts }, played);
    },
  };
}

/** How a round stands. */
export function opened(id: string, round: Round, { topic, kind, purpose }: Asked): OpenRound {
  return { id, round, topic, kind, purpose, next: nextPosition(round), summary: summarize(round) };
}

/** 10 characters `[0-9a-z]`. */
function newId(random: () => number): string {
  const half = () =>
    Math.floor(random() * 36 ** 5)
      .toString(36)
      .padStart(5, '0');
  return half() + half();
}
