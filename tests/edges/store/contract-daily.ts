import { describe, expect, test } from 'vitest';
import type { OpenedStore } from '../../../src/edges/store/kysely-store.ts';
import { dayAnswersContract } from './contract-daily-answers.ts';
import { leasesContract } from './contract-daily-leases.ts';
import { ledgerContract } from './contract-daily-ledger.ts';
import { plansContract } from './contract-daily-plans.ts';
import { remindersContract } from './contract-daily-reminders.ts';
import { revealsContract } from './contract-daily-reveals.ts';
import { servedContract } from './contract-daily-served.ts';
import { serversContract } from './contract-daily-servers.ts';
import { MINUTE } from './daily-samples.ts';

export interface DailyContractOptions {
  readonly storeOf: () => OpenedStore;
  readonly reopen: () => Promise<void>;
  /** Sets the database's clock forward by so much from what it really is. */
  readonly setClock: (offsetMs: number) => Promise<void>;
}

/** What comes day by day. */
export function dailyContract(options: DailyContractOptions): void {
  const { storeOf, reopen, setClock } = options;
  const daily = () => storeOf().daily;

  test('time is the database’s, and what is added to it stays when the process ends', async () => {
    // A database on another machine may be a little off.
    expect(Math.abs((await daily().time()) - Date.now())).toBeLessThan(MINUTE);
    expect(Number.isInteger(await daily().time())).toBe(true);
    const before = await daily().time();
    await setClock(7 * 60 * MINUTE);
    await reopen();
    const after = await daily().time();
    expect(after - before).toBeGreaterThanOrEqual(7 * 60 * MINUTE);
    expect(after - before).toBeLessThan(8 * 60 * MINUTE);
  });

  describe('plans', () => plansContract(storeOf, reopen));
  describe('reminders', () => remindersContract(storeOf));
  describe('leases', () => leasesContract(options));
  describe('the ledger', () => ledgerContract(options));
  describe('answers to show', () => revealsContract(storeOf, reopen));
  describe('answers to questions of the day', () => dayAnswersContract(storeOf));
  describe('servers and processes', () => serversContract(options));
  describe('servers of a process', () => servedContract(storeOf));
}
