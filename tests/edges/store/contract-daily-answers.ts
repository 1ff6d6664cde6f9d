import { expect, test } from 'vitest';
import type { Attempt, StartedRound } from '../../../src/app/store.ts';
import type { OpenedStore } from '../../../src/edges/store/kysely-store.ts';
import { asking, done, key, post } from './daily-samples.ts';
import { ANNA, attempt, BO, COUNTING, round, SERVER } from './samples.ts';

/** A member's round of a server's day. */
function dayRound(userId: string, date: string, change: Partial<StartedRound> = {}): StartedRound {
  const daily = { guildId: SERVER, date };
  return round(`${date} ${userId}`, ['q1'], { userId, purpose: 'daily', daily, ...change });
}

/** How a server's members answered. */
export function dayAnswersContract(storeOf: () => OpenedStore): void {
  const daily = () => storeOf().daily;
  const answer = async (to: StartedRound, change: Partial<Attempt> = {}, position = 0) => {
    await storeOf().startRoundOnce(to);
    await storeOf().saveAttempt(attempt(to, position, change), null);
  };
  const WRONG = { verdict: 'wrong', chosen: [1] } as const;

  test('a round of a day comes back with its day, and is in the export; started again, it stays', async () => {
    const begun = dayRound(ANNA, '2026-11-22');
    await storeOf().startRoundOnce(begun);
    await storeOf().saveAttempt(attempt(begun, 0), COUNTING);
    await storeOf().startRoundOnce({ ...begun, channelId: '9', questions: [] });
    const { userId: _, questions: _1, ...exported } = begun;
    expect(await storeOf().round(begun.id)).toMatchObject({ ...begun, attempts: [{ position: 0 }] });
    expect((await storeOf().exportUser(ANNA)).rounds).toEqual([exported]);
  });

  test('of a day: how many, how many rightly, and which choices they took', async () => {
    await answer(dayRound('1', '2026-11-22'));
    await answer(dayRound('2', '2026-11-22'));
    await answer(dayRound('3', '2026-11-22'), WRONG);
    await answer(dayRound('4', '2026-11-22'), { verdict: 'wrong', chosen: [0, 1] });
    // Nobody's choice: typed with a slip, and a round without an answer.
    await answer(dayRound('5', '2026-11-22'), { verdict: 'nearly', chosen: null });
    await storeOf().startRoundOnce(dayRound('6', '2026-11-22'));
    // Not of this day: tomorrow, another server, and the same question in a round of one's own.
    await answer(dayRound('1', '2026-11-23'));
    await answer(dayRound('7', '2026-11-22', { daily: { guildId: '9', date: '2026-11-22' } }));
    await answer(round('r1', ['q1']));
    expect(await daily().answersOfDay(key('2026-11-22'))).toEqual({
      total: 5,
      right: 3,
      byChoice: new Map([
        [0, 3],
        [1, 2],
      ]),
    });
    expect(await daily().answersOfDay(key('2026-11-24'))).toEqual({
      total: 0,
      right: 0,
      byChoice: new Map(),
    });
  });

  test('wherever they were asked in the server: right and wrong of each question', async () => {
    await answer(dayRound(ANNA, '2026-11-22'));
    await answer(dayRound(BO, '2026-11-22'), WRONG);
    const played = round('r1', ['q1', 'q2']);
    await answer(played, { verdict: 'nearly' });
    await answer(played, WRONG, 1);
    await answer(round('r2', ['q1'], { guildId: null }), WRONG);
    await answer(round('r3', ['q3'], { guildId: '9' }));
    const results = [
      { questionId: 'q1', right: 2, wrong: 1 },
      { questionId: 'q2', right: 0, wrong: 1 },
    ];
    expect(await daily().resultsInServer(SERVER)).toEqual(results);
    expect(await daily().resultsInServer('99')).toEqual([]);
    await storeOf().deleteUser(ANNA);
    expect(await daily().resultsInServer(SERVER)).toEqual([{ questionId: 'q1', right: 0, wrong: 1 }]);
    expect(await daily().answersOfDay(key('2026-11-22'))).toMatchObject({ total: 1 });
  });

  test('days in a row: of those who were right on this one, back to the one they missed', async () => {
    const dates = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
    for (const date of dates) {
      const outcome = date === '2026-11-18' ? ({ state: 'refused', reason: 'gone' } as const) : done();
      await post(daily(), key(date), asking('q1'), outcome);
    }
    // Anna every day that was posted, Bo not on the 17th, a third wrongly today, a fourth for the first time.
    for (const date of dates.filter((each) => each !== '2026-11-18')) {
      await answer(dayRound(ANNA, date));
      await answer(dayRound(BO, date), date === '2026-11-17' ? WRONG : { verdict: 'nearly' });
      await answer(dayRound('3', date), date === '2026-11-20' ? WRONG : {});
    }
    await answer(dayRound('4', '2026-11-20'));
    const byMember = async (limit: number, date = '2026-11-20') =>
      new Map((await daily().rightDays(key(date), limit)).map((each) => [each.userId, each.dates]));
    expect(await byMember(10)).toEqual(
      new Map([
        [ANNA, ['2026-11-20', '2026-11-19', '2026-11-17', '2026-11-16']],
        [BO, ['2026-11-20', '2026-11-19']],
        ['4', ['2026-11-20']],
      ]),
    );
    expect((await byMember(3)).get(ANNA)).toEqual(['2026-11-20', '2026-11-19', '2026-11-17']);
    expect((await byMember(10, '2026-11-17')).get(ANNA)).toEqual(['2026-11-17', '2026-11-16']);
    // Members who ask meanwhile need not wait for all of the days.
    let rounds = 0;
    const count = () => {
      rounds++;
      counting = setImmediate(count);
    };
    let counting = setImmediate(count);
    await daily().rightDays(key('2026-11-20'), 10);
    clearImmediate(counting);
    expect(rounds).toBeGreaterThanOrEqual(4);
    // Never posted; and nobody right.
    expect(await byMember(10, '2026-11-18')).toEqual(new Map());
    await post(daily(), key('2026-11-21'), asking('q1'));
    expect(await byMember(10, '2026-11-21')).toEqual(new Map());
  });
}
