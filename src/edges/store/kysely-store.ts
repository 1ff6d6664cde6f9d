import { type Kysely, sql } from 'kysely';
import type { DailyStore } from '../../app/daily-store.ts';
import type { Store } from '../../app/store.ts';
import { answeredQuestions, answerTimes } from './answers.ts';
import { attemptQueue } from './attempt-queue.ts';
import { countCards, dueCards, findCard } from './cards.ts';
import { readOffset, writeOffset } from './clock.ts';
import { dailyStore } from './daily-store.ts';
import { told } from './failure.ts';
import { deleteUser, exportUser } from './privacy.ts';
import { RetirementQueue } from './questions.ts';
import { reportedQuestions, saveReport } from './reports.ts';
import { findRound, startRound, startRoundOnce } from './rounds.ts';
import type { Schema } from './schema.ts';
import { changeMember, changeServer, memberSettings, serverSettings } from './settings.ts';

/** All that a database keeps: what members do, and what comes day by day. One `close` for both. */
export interface OpenedStore extends Store {
  readonly daily: DailyStore;
  /** Milliseconds that the store's time is ahead of its database's clock. */
  clockOffset(): Promise<number>;
  setClockOffset(ms: number): Promise<void>;
}

/**
 * The store on a database whose tables are up to date; `close` closes it.
 * @param release what else to let go of afterwards
 */
export function kyselyStore(db: Kysely<Schema>, release: () => void = () => {}): OpenedStore {
  const attempts = attemptQueue(db);
  const retirements = new RetirementQueue(db);
  return {
    daily: dailyStore(db),
    clockOffset: () => told(readOffset(db)),
    setClockOffset: (ms) => told(writeOffset(db, ms)),
    server: (guildId) => told(serverSettings(db, guildId)),
    changeServer: (guildId, change) => told(changeServer(db, guildId, change)),
    member: (userId) => told(memberSettings(db, userId)),
    changeMember: (userId, change) => told(changeMember(db, userId, change)),
    startRound: (round) => told(startRound(db, round)),
    startRoundOnce: (round) => told(startRoundOnce(db, round)),
    round: (roundId) => told(findRound(db, roundId)),
    saveAttempt: (attempt, review) => told(attempts.add({ attempt, review })),
    retireQuestionsExcept: (current) => told(retirements.add(current)),
    answeredQuestions: (userId) => told(answeredQuestions(db, userId)),
    answerTimes: (userId) => told(answerTimes(db, userId)),
    card: (userId, questionId) => told(findCard(db, userId, questionId)),
    dueCards: (userId, by, limit) => told(dueCards(db, userId, by, limit)),
    cardCounts: (userId, by) => told(countCards(db, userId, by)),
    report: (report) => told(saveReport(db, report)),
    reportedQuestions: (userId) => told(reportedQuestions(db, userId)),
    exportUser: (userId) => told(exportUser(db, userId)),
    deleteUser: (userId) => told(deleteUser(db, userId)),
    ready: async () => {
      await told(sql`select 1`.execute(db));
    },
    close: async () => {
      await Promise.all([attempts.idle(), retirements.idle()]);
      await db.destroy();
      release();
    },
  };
}
