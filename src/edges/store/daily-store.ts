import type { Kysely } from 'kysely';
import type { DailyStore } from '../../app/daily-store.ts';
import { readTime } from './clock.ts';
import { duePlans, findPlan, plansAfter, removePlan, savePlan, setPlanNext } from './daily-plans.ts';
import { answersOfDay, resultsInServer, rightDays } from './day-answers.ts';
import { told } from './failure.ts';
import { lease, leaseLeft, settle, skip } from './leases.ts';
import { abandoned, askedInServer, findEntry, lastEntries, markRevealed, toReveal } from './ledger.ts';
import { forgetServersLeftBefore, inServers, leftServer } from './left-servers.ts';
import { beat, farewell, liveProcesses } from './processes.ts';
import { dueReminders, findReminder, removeReminder, saveReminder, setReminderNext } from './reminders.ts';
import type { Schema } from './schema.ts';

/** Plans and ledger on a database whose tables are up to date. */
export function dailyStore(db: Kysely<Schema>): DailyStore {
  return {
    time: () => told(readTime(db)),
    plan: (guildId, kind) => told(findPlan(db, guildId, kind)),
    savePlan: (plan, nextAt) => told(savePlan(db, plan, nextAt)),
    removePlan: (guildId, kind) => told(removePlan(db, guildId, kind)),
    duePlans: (now, limit) => told(duePlans(db, now, limit)),
    planNext: (plan, nextAt) => told(setPlanNext(db, plan, nextAt)),
    plansAfter: (after, limit) => told(plansAfter(db, after, limit)),
    reminder: (userId) => told(findReminder(db, userId)),
    saveReminder: (plan, nextAt) => told(saveReminder(db, plan, nextAt)),
    removeReminder: (userId) => told(removeReminder(db, userId)),
    dueReminders: (now, limit) => told(dueReminders(db, now, limit)),
    reminderNext: (plan, nextAt) => told(setReminderNext(db, plan, nextAt)),
    lease: (key, owner, ms, first) => told(lease(db, key, owner, ms, first)),
    leaseLeft: (key, owner) => told(leaseLeft(db, key, owner)),
    settle: (key, owner, outcome) => told(settle(db, key, owner, outcome)),
    skip: (key, dueAt, reason) => told(skip(db, key, dueAt, reason)),
    entry: (key) => told(findEntry(db, key)),
    entries: (subject, kind, limit) => told(lastEntries(db, subject, kind, limit)),
    abandoned: (now, limit) => told(abandoned(db, now, limit)),
    toReveal: (now, limit) => told(toReveal(db, now, limit)),
    markRevealed: (key) => told(markRevealed(db, key)),
    askedInServer: (guildId) => told(askedInServer(db, guildId)),
    resultsInServer: (guildId) => told(resultsInServer(db, guildId)),
    answersOfDay: (key) => told(answersOfDay(db, key)),
    rightDays: (key, limit) => told(rightDays(db, key, limit)),
    beat: (process) => told(beat(db, process)),
    liveProcesses: (maxAge) => told(liveProcesses(db, maxAge)),
    farewell: (processId) => told(farewell(db, processId)),
    leftServer: (guildId) => told(leftServer(db, guildId)),
    inServers: (guildIds) => told(inServers(db, guildIds)),
    forgetServersLeftBefore: (time) => told(forgetServersLeftBefore(db, time)),
  };
}
