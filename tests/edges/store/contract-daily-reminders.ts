import { expect, test } from 'vitest';
import type { OpenedStore } from '../../../src/edges/store/kysely-store.ts';
import { done, first, key, MINUTE, post, REMINDING, reminder } from './daily-samples.ts';
import { ANNA, BO, NOW, SERVER } from './samples.ts';

/** Members' own reminders, which are theirs to see and to delete. */
export function remindersContract(storeOf: () => OpenedStore): void {
  const daily = () => storeOf().daily;
  const day = (date: string, subject = ANNA) => key(date, { subject, kind: 'reminder' });

  test('come back as they were saved; the later one holds', async () => {
    expect(await daily().reminder(ANNA)).toBeNull();
    await daily().saveReminder(reminder(), NOW);
    expect(await daily().reminder(ANNA)).toEqual(reminder());
    const later = reminder({ time: 0, days: [7], timezone: 'Asia/Taipei', since: NOW + 1 });
    await daily().saveReminder(later, NOW);
    expect(await daily().reminder(ANNA)).toEqual(later);
    expect(await daily().removeReminder(ANNA)).toBe(true);
    expect(await daily().removeReminder(ANNA)).toBe(false);
    expect(await daily().reminder(ANNA)).toBeNull();
  });

  test('due: the longest waiting first, none of members who cannot be reached', async () => {
    const of = (userId: string, change = {}) => reminder({ userId, ...change });
    await daily().saveReminder(of('1'), NOW);
    await daily().saveReminder(of('2'), NOW - 1);
    await daily().saveReminder(of('3'), NOW + 1);
    await daily().saveReminder(of('4', { stopped: true }), NOW);
    await daily().saveReminder(of('5'), null);
    expect(await daily().dueReminders(NOW, 10)).toEqual([of('2'), of('1')]);
    expect(await daily().dueReminders(NOW, 1)).toEqual([of('2')]);
    await daily().reminderNext(of('2'), NOW + 2);
    await daily().reminderNext(of('1', { since: NOW - 1 }), NOW + 2);
    expect(await daily().dueReminders(NOW, 10)).toEqual([of('1')]);
  });

  test('stopped, where it is the one that was known', async () => {
    await daily().saveReminder(reminder(), NOW);
    expect(await daily().stopReminder(reminder({ since: NOW - 1 }))).toBe(false);
    expect(await daily().dueReminders(NOW, 10)).toEqual([reminder()]);
    expect(await daily().stopReminder(reminder())).toBe(true);
    expect(await daily().dueReminders(NOW, 10)).toEqual([]);
    expect(await daily().reminder(ANNA)).toEqual(reminder({ stopped: true }));
  });

  test.each([
    ['turned off', () => daily().removeReminder(ANNA)],
    ['deleted with all that is the member’s', () => storeOf().deleteUser(ANNA)],
  ])('%s meanwhile, it does not come back', async (_, meanwhile) => {
    await daily().saveReminder(reminder(), NOW);
    await meanwhile();
    expect(await daily().stopReminder(reminder())).toBe(false);
    await daily().reminderNext(reminder(), NOW);
    expect(await daily().reminder(ANNA)).toBeNull();
  });

  test('all that are not stopped, page by page, whenever they are due', async () => {
    const all = ['1', '10', '2', '3', '4'].map((userId) => reminder({ userId, stopped: userId === '2' }));
    for (const each of all) await daily().saveReminder(each, null);
    const awake = all.filter(({ stopped }) => !stopped);
    expect(await daily().remindersAfter(null, 3)).toEqual(awake.slice(0, 3));
    expect(await daily().remindersAfter('3', 3)).toEqual(awake.slice(3));
    expect(await daily().remindersAfter('4', 3)).toEqual([]);
  });

  test('one that was removed is not sent any more, and nothing is kept of it', async () => {
    const today = day('2026-11-22');
    expect(await daily().lease(today, 'poster', MINUTE, first(REMINDING))).toEqual({ status: 'gone' });
    expect(await daily().skip(today, NOW, 'late')).toBe(false);
    expect(await daily().entry(today)).toBeNull();
  });

  test('off and on again: the day’s reminder was sent already', async () => {
    await daily().saveReminder(reminder(), NOW);
    await post(daily(), day('2026-11-22'), REMINDING);
    await daily().removeReminder(ANNA);
    await daily().saveReminder(reminder({ time: 900, since: NOW + 1 }), NOW);
    const again = await daily().lease(day('2026-11-22'), 'poster', MINUTE, first(REMINDING));
    expect(again).toMatchObject({ status: 'settled', entry: { outcome: done() } });
  });

  test('are in the export, and go with the deletion; others’ and servers’ stay', async () => {
    for (const userId of [ANNA, BO]) {
      await daily().saveReminder(reminder({ userId }), NOW);
      await post(daily(), day('2026-11-23', userId), REMINDING);
      await daily().skip(day('2026-11-22', userId), NOW - 1, 'nothing');
    }
    await daily().skip(key('2026-11-22'), NOW, 'late');
    const bos = await storeOf().exportUser(BO);
    const { userId: _, ...annas } = reminder();
    expect(await storeOf().exportUser(ANNA)).toMatchObject({
      reminder: annas,
      reminded: [
        { date: '2026-11-22', dueAt: NOW - 1, outcome: { state: 'skipped', reason: 'nothing' } },
        { date: '2026-11-23', dueAt: NOW, outcome: done() },
      ],
    });
    await storeOf().changeMember(ANNA, { timezone: 'Asia/Shanghai' });
    expect(await storeOf().deleteUser(ANNA)).toMatchObject({ settings: 2, rounds: 0 });
    expect(await storeOf().exportUser(ANNA)).toEqual(await storeOf().exportUser('999'));
    expect(await daily().entry(day('2026-11-23'))).toBeNull();
    expect(await storeOf().exportUser(BO)).toEqual(bos);
    expect(await daily().entries(SERVER, 'quiz', 10)).toHaveLength(1);
  });

  test('one that is about to be sent while all is deleted leaves no trace after it', async () => {
    await daily().saveReminder(reminder(), NOW);
    const days = Array.from({ length: 20 }, (_, index) => day(`2026-11-${10 + index}`));
    const leasing = days.map((each) => daily().lease(each, 'poster', MINUTE, first(REMINDING)));
    await Promise.all([...leasing.slice(0, 10), storeOf().deleteUser(ANNA), ...leasing.slice(10)]);
    expect(await daily().entries(ANNA, 'reminder', 100)).toEqual([]);
  });
}
