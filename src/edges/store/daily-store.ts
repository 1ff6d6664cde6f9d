import type { Kysely } from 'kysely';
import type { DailyStore } from '../../app/daily-store.ts';
import { readTime } from './clock.ts';
import {
  changePlan,
  countRefusal,
  duePlans,
  findPlan,
  plansAfter,
  removePlan,
  savePlan,
  setPlanNext,
  tellRefused,
} from './daily-plans.ts';
import { answersOfDay, resultsInServer, rightDays } from './day-answers.ts';
import { told } from './failure.ts';
import { serversAfter } from './kept-servers.ts';
import { lease, leaseLeft, settle, skip } from './leases.ts';
import { abandonedAfter, askedInServer, findEntry, lastEntries } from './ledger.ts';
import { forgetServersLeftBefore, inServers, leftServer } from './left-servers.ts';
import { beat, farewell, liveProcesses } from './processes.ts';
import {
  dueReminders,
  findReminder,
  remindersAfter,
  removeReminder,
  saveReminder,
  setReminderNext,
  stopReminder,
} from './reminders.ts';
import { markRevealed, putOffReveal, toReveal } from './reveals.ts';
import type { Schema } from './schema.ts';

/** Plans and ledger on a database whose tables are up to date. */
export function dailyStore(db: Kysely<Schema>): DailyStore {
  return {
    time: () => told(readTime(db)),
    plan: (guildId, kind) => told(findPlan(db, guildId, kind)),
    savePlan: (plan, nextAt) => told(savePlan(db, plan, nextAt)),
    removePlan: (guildId, kind) => told(removePlan(db, guildId, kind)),
    changePlan: (known, change, nextAt) => told(changePlan(db, known, change, nextAt)),
    countRefusal: (known, most, nextAt) => told(countRefusal(db, known, most, nextAt)),
    tellRefused: (known) => told(tellRefused(db, known)),
    duePlans: (now, limit, served) => told(duePlans(db, now, limit, served)),
    planNext: (known, nextAt) => told(setPlanNext(db, known, nextAt)),
    plansAfter: (after, limit, served) => told(plansAfter(db, after, limit, served)),
    reminder: (userId) => told(findReminder(db, userId)),
    saveReminder: (plan, nextAt) => told(saveReminder(db, plan, nextAt)),
    removeReminder: (userId) => told(removeReminder(db, userId)),
    stopReminder: (known) => told(stopReminder(db, known)),
    dueReminders: (now, limit) => told(dueReminders(db, now, limit)),
    reminderNext: (known, nextAt) => told(setReminderNext(db, known, nextAt)),
    remindersAfter: (userId, limit) => told(remindersAfter(db, userId, limit)),
    lease: (key, owner, ms, first) => told(lease(db, key, owner, ms, first)),
    leaseLeft: (key, owner) => told(leaseLeft(db, key, owner)),
    settle: (key, owner, outcome) => told(settle(db, key, owner, outcome)),
    skip: (key, dueAt, reason) => told(skip(db, key, dueAt, reason)),
    entry: (key) => told(findEntry(db, key)),
    entries: (subject, kind, limit) => told(lastEntries(db, subject, kind, limit)),
    abandonedAfter: (after, now, limit, served) => told(abandonedAfter(db, after, now, limit, served)),
    toReveal: (now, limit, served) => told(toReveal(db, now, limit, served)),
    markRevealed: (key) => told(markRevealed(db, key)),
    putOffReveal: (key, tries) => told(putOffReveal(db, key, tries)),
    askedInServer: (guildId) => told(askedInServer(db, guildId)),
    resultsInServer: (guildId) => told(resultsInServer(db, guildId)),
    answersOfDay: (key) => told(answersOfDay(db, key)),
    rightDays: (key, limit) => told(rightDays(db, key, limit)),
    beat: (process) => told(beat(db, process)),
    liveProcesses: (maxAge) => told(liveProcesses(db, maxAge)),
    farewell: (processId) => told(farewell(db, processId)),
    serversAfter: (guildId, limit) => told(serversAfter(db, guildId, limit)),
    leftServer: (guildId) => told(leftServer(db, guildId)),
    inServers: (guildIds) => told(inServers(db, guildIds)),
    forgetServersLeftBefore: (time) => told(forgetServersLeftBefore(db, time)),
  };
}
