import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Attempt } from '../../../src/app/store.ts';
import type { OpenedStore } from '../../../src/edges/store/kysely-store.ts';
import { openStore } from '../../../src/edges/store/open-store.ts';
import { setClock } from './clock.ts';
import { answersContract } from './contract-answers.ts';
import { cardsContract } from './contract-cards.ts';
import { dailyContract } from './contract-daily.ts';
import { reportsContract } from './contract-reports.ts';
import { retirementContract } from './contract-retirement.ts';
import { ANNA, attempt, BO, BY, COUNTING, card, NOW, question, round, SERVER } from './samples.ts';

/** A database for one test alone, with nothing in it yet. */
export interface Sandbox {
  /** Opened again and again, as by a restart. */
  readonly url: string;
  /** Removes the database, or all that is in it. */
  remove(): Promise<void>;
}

/** What every store does, whatever database is behind it. */
export function storeContract(makeSandbox: () => Promise<Sandbox>): void {
  let sandbox: Sandbox;
  let store: OpenedStore;

  beforeEach(async () => {
    sandbox = await makeSandbox();
    store = await openStore(sandbox.url);
  });
  afterEach(async () => {
    await store.close();
    await sandbox.remove();
  });

  async function reopen(): Promise<void> {
    await store.close();
    store = await openStore(sandbox.url);
  }

  test('it answers', async () => {
    await expect(store.ready()).resolves.toBeUndefined();
  });

  describe('settings', () => {
    test('are null until set', async () => {
      expect(await store.server(SERVER)).toEqual({ language: null, timezone: null });
      expect(await store.member(ANNA)).toEqual({ timezone: null });
    });

    test('a change keeps what it does not name, and null unsets', async () => {
      await store.changeServer(SERVER, { language: 'zh-TW' });
      await store.changeServer(SERVER, { timezone: 'Asia/Taipei' });
      expect(await store.server(SERVER)).toEqual({ language: 'zh-TW', timezone: 'Asia/Taipei' });
      await store.changeServer(SERVER, { language: null });
      expect(await store.server(SERVER)).toEqual({ language: null, timezone: 'Asia/Taipei' });
      await store.changeServer(SERVER, {});
      expect(await store.server(SERVER)).toEqual({ language: null, timezone: 'Asia/Taipei' });
    });

    test('of a member', async () => {
      await store.changeMember(ANNA, { timezone: 'Europe/Berlin' });
      await store.changeMember(ANNA, { timezone: 'Asia/Shanghai' });
      expect(await store.member(ANNA)).toEqual({ timezone: 'Asia/Shanghai' });
      expect(await store.member(BO)).toEqual({ timezone: null });
    });
  });

  describe('rounds', () => {
    test('come back as they were begun, after a restart too', async () => {
      const begun = round('r1', ['q1', 'q2']);
      await store.startRound(begun);
      await reopen();
      expect(await store.round('r1')).toEqual({ ...begun, attempts: [] });
    });

    test('in a direct message, with a kind asked for and a typed question', async () => {
      const typed = question('q1', { kind: 'cloze', answer: { form: 'typed', accepted: ['KVM'] } });
      const begun = round('r1', [], {
        guildId: null,
        purpose: 'review',
        topic: null,
        kind: 'cloze',
        questions: [{ question: typed, order: null }],
      });
      await store.startRound(begun);
      expect(await store.round('r1')).toEqual({ ...begun, attempts: [] });
    });

    test('one that nobody began is null', async () => {
      expect(await store.round('r1')).toBeNull();
    });

    test('a question that has changed since is asked anew, while old rounds show it as it was', async () => {
      const before = question('q1');
      const after = question('q1', { explanation: '对象存储把对象放在桶里。' });
      await store.startRound(round('r1', [], { questions: [{ question: before, order: [0, 1, 2] }] }));
      await store.startRound(round('r2', [], { questions: [{ question: after, order: [0, 1, 2] }] }));
      expect((await store.round('r1'))?.questions[0]?.question).toEqual(before);
      expect((await store.round('r2'))?.questions[0]?.question).toEqual(after);
    });

    test('whatever characters notes hold, U+0000 and half a surrogate pair among them', async () => {
      const odd = question('q1', { prompt: `a\u0000b\ud83d'";--` });
      const begun = round('r1', [], { questions: [{ question: odd, order: [0, 1, 2] }] });
      await store.startRound(begun);
      expect((await store.round('r1'))?.questions[0]?.question).toEqual(odd);
    });

    test('an id is used once: a second round fails and leaves the first alone', async () => {
      const first = round('r1', ['q1']);
      await store.startRound(first);
      await expect(store.startRound(round('r1', ['q2']))).rejects.toMatchObject({ kind: 'other' });
      expect(await store.round('r1')).toEqual({ ...first, attempts: [] });
    });
  });

  describe('attempts', () => {
    const played = round('r1', ['q1', 'q2', 'q3']);
    beforeEach(() => store.startRound(played));

    test('are in the round in the order in which they came, after a restart too', async () => {
      const second = attempt(played, 1, { verdict: 'wrong', chosen: [1, 2], tookMs: null, at: NOW });
      const first = attempt(played, 0, { verdict: 'nearly', chosen: null, at: NOW + 5 });
      expect(await store.saveAttempt(second, null)).toEqual({ status: 'saved', card: null });
      expect(await store.saveAttempt(first, null)).toEqual({ status: 'saved', card: null });
      await reopen();
      expect((await store.round('r1'))?.attempts).toEqual([
        { ...second, rating: null },
        { ...first, rating: null },
      ]);
    });

    test('the same interaction is a duplicate, another one on the same position is late', async () => {
      await store.saveAttempt(attempt(played, 0), COUNTING);
      expect(await store.saveAttempt(attempt(played, 0), COUNTING)).toEqual({ status: 'duplicate' });
      const other = attempt(played, 0, { interactionId: 'another', verdict: 'wrong' });
      expect(await store.saveAttempt(other, COUNTING)).toEqual({ status: 'late' });
      expect((await store.round('r1'))?.attempts).toEqual([{ ...attempt(played, 0), rating: 3 }]);
      expect(await store.card(ANNA, 'q1')).toEqual(card({ reps: 1 }));
    });

    test('the first one that counts makes the card, later ones change it', async () => {
      const again = round('r2', ['q1']);
      await store.startRound(again);
      expect(await store.card(ANNA, 'q1')).toBeNull();
      const first = await store.saveAttempt(attempt(played, 0), COUNTING);
      expect(first).toEqual({ status: 'saved', card: card({ reps: 1 }) });
      const second = await store.saveAttempt(attempt(again, 0), COUNTING);
      expect(second).toEqual({ status: 'saved', card: card({ reps: 2 }) });
      expect(await store.card(ANNA, 'q1')).toEqual(card({ reps: 2 }));
      expect(await store.card(BO, 'q1')).toBeNull();
    });

    test('a review that leaves the card alone is none: the attempt has no rating', async () => {
      await store.saveAttempt(attempt(played, 0), COUNTING);
      const again = round('r2', ['q1']);
      await store.startRound(again);
      const firstOnly = { rating: 4, next: (before: unknown) => (before ? null : card()) } as const;
      const outcome = await store.saveAttempt(attempt(again, 0), firstOnly);
      expect(outcome).toEqual({ status: 'saved', card: null });
      expect((await store.round('r2'))?.attempts[0]?.rating).toBeNull();
      expect(await store.card(ANNA, 'q1')).toEqual(card({ reps: 1 }));
    });

    test('in a round that is not there: nothing is kept', async () => {
      const stray = attempt({ ...played, id: 'r9' }, 0);
      expect(await store.saveAttempt(stray, COUNTING)).toEqual({ status: 'unknownRound' });
      expect(await store.card(ANNA, 'q1')).toBeNull();
    });

    test('that wait together: each learns its own outcome', async () => {
      const outcomes = await Promise.all([
        store.saveAttempt(attempt(played, 0), COUNTING),
        store.saveAttempt(attempt(played, 0), COUNTING),
        store.saveAttempt(attempt(played, 0, { interactionId: 'another' }), COUNTING),
        store.saveAttempt(attempt({ ...played, id: 'r9' }, 1), COUNTING),
        store.saveAttempt(attempt(played, 1, { questionId: 'q2' }), null),
        store.saveAttempt(attempt(played, 2), COUNTING),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual([
        'saved',
        'duplicate',
        'late',
        'unknownRound',
        'saved',
        'saved',
      ]);
      expect(await store.cardCounts(ANNA, BY)).toMatchObject({ total: 2 });
    });

    test('a whole server answering at once: every answer is kept, every card counts what was answered', async () => {
      const users = Array.from({ length: 40 }, (_, index) => `4000000000000000${10 + index}`);
      const rounds = users.flatMap((userId) =>
        ['a', 'b', 'c'].map((part) => round(`${userId}${part}`, ['q1', 'q2'], { userId })),
      );
      for (const each of rounds) await store.startRound(each);
      const attempts: Attempt[] = rounds.flatMap((each) => [attempt(each, 0), attempt(each, 1)]);
      const outcomes = await Promise.all(attempts.map((each) => store.saveAttempt(each, COUNTING)));
      expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['saved']));
      for (const userId of users) {
        expect((await store.card(userId, 'q1'))?.reps).toBe(3);
        expect((await store.card(userId, 'q2'))?.reps).toBe(3);
      }
    });

    test('one whose review throws fails alone', async () => {
      const broken = {
        rating: 1,
        next: () => {
          throw new Error('no such grade');
        },
      } as const;
      const [failed, other] = await Promise.allSettled([
        store.saveAttempt(attempt(played, 0), broken),
        store.saveAttempt(attempt(played, 1), COUNTING),
      ]);
      expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'no such grade' } });
      expect(other).toMatchObject({ status: 'fulfilled', value: { status: 'saved' } });
      expect(await store.saveAttempt(attempt(played, 0), COUNTING)).toMatchObject({ status: 'saved' });
    });
  });

  describe('cards', () => cardsContract(() => store));
  describe('retirement', () => retirementContract(() => store, reopen));
  describe('what a member answered', () => answersContract(() => store));
  describe('reports', () => reportsContract(() => store));
  describe('day by day', () =>
    dailyContract({ storeOf: () => store, reopen, setClock: (offsetMs) => setClock(sandbox.url, offsetMs) }));

  describe('privacy', () => {
    const annas = round('r1', ['q1', 'q2']);
    const bos = round('r2', ['q1'], { userId: BO });
    beforeEach(async () => {
      await store.startRound(annas);
      await store.startRound(bos);
      await store.saveAttempt(attempt(annas, 0), COUNTING);
      await store.saveAttempt(attempt(annas, 1, { verdict: 'wrong', chosen: [1] }), null);
      await store.saveAttempt(attempt(bos, 0), COUNTING);
      await store.report({ questionId: 'q2', userId: ANNA, guildId: null, at: NOW });
      await store.changeMember(ANNA, { timezone: 'Asia/Shanghai' });
    });

    test('the export holds all of one member and nothing of another', async () => {
      const { userId: _, questions, ...begun } = annas;
      const { userId: _1, ...first } = attempt(annas, 0);
      const { userId: _2, ...second } = attempt(annas, 1, { verdict: 'wrong', chosen: [1] });
      expect(await store.exportUser(ANNA)).toEqual({
        settings: { timezone: 'Asia/Shanghai' },
        rounds: [begun],
        attempts: [
          { ...first, rating: 3 },
          { ...second, rating: null },
        ],
        cards: [{ questionId: 'q1', card: card() }],
        reports: [{ questionId: 'q2', guildId: null, at: NOW }],
        reminder: null,
        reminded: [],
        questions: questions.map((asked) => asked.question),
      });
    });

    test('a question that has changed since is exported as it was asked last', async () => {
      const askAgain = async (id: string, explanation: string, createdAt: number) => {
        const asked = { question: question('q1', { explanation }), order: null };
        await store.startRound(round(id, [], { createdAt, questions: [asked] }));
      };
      for (const [index, text] of ['c', 'a', 'd', 'b'].entries()) {
        await askAgain(`again${index}`, text, NOW + 1 + index);
      }
      const { questions } = await store.exportUser(ANNA);
      expect(questions.map(({ id, explanation }) => [id, explanation])).toEqual([
        ['q1', 'b'],
        ['q2', question('q2').explanation],
      ]);
    });

    test('of somebody who is not known: nothing, and nothing to delete', async () => {
      expect(await store.exportUser('999')).toEqual({
        settings: { timezone: null },
        rounds: [],
        attempts: [],
        cards: [],
        reports: [],
        reminder: null,
        reminded: [],
        questions: [],
      });
      const none = { settings: 0, rounds: 0, attempts: 0, cards: 0, reports: 0 };
      expect(await store.deleteUser('999')).toEqual(none);
    });

    test('deletion says what it removed, leaves nothing, and leaves others alone', async () => {
      const counts = { settings: 1, rounds: 1, attempts: 2, cards: 1, reports: 1 };
      const others = await store.exportUser(BO);
      expect(await store.deleteUser(ANNA)).toEqual(counts);
      expect(await store.exportUser(ANNA)).toEqual(await store.exportUser('999'));
      expect(await store.round('r1')).toBeNull();
      expect(await store.exportUser(BO)).toEqual(others);
    });

    test('an answer that arrives with the deletion leaves no trace after it', async () => {
      const late = round('r3', ['q1', 'q2']);
      await store.startRound(late);
      await Promise.all([
        store.saveAttempt(attempt(late, 0), COUNTING),
        store.deleteUser(ANNA),
        store.saveAttempt(attempt(late, 1), COUNTING),
      ]);
      expect(await store.exportUser(ANNA)).toEqual(await store.exportUser('999'));
    });
  });

  test('closing waits for the answers that were given', async () => {
    const played = round('r1', ['q1']);
    await store.startRound(played);
    const saving = store.saveAttempt(attempt(played, 0), COUNTING);
    await reopen();
    expect(await saving).toMatchObject({ status: 'saved' });
    expect((await store.round('r1'))?.attempts).toHaveLength(1);
  });
}
