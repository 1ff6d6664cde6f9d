import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_NAMES } from '../../../src/core/quiz/known-names.ts';
import {
  nextPosition,
  play,
  type Round,
  type RoundEvent,
  startRound,
  summarize,
} from '../../../src/core/quiz/round.ts';
import { choosing, questionOf, typing } from './round-questions.ts';

const ANN = 'ann';
const BEN = 'ben';
const START = Date.UTC(2026, 10, 22, 12);

const three = [questionOf(1), questionOf(2, { answer: typing('Hypervisor') }), questionOf(3)];

/** Where the choice with this index is shown. */
function placeOf(round: Round, position: number, index: number): number {
  return round.questions[position]?.order?.indexOf(index) ?? -1;
}

function choose(round: Round, position: number, index: number, over: Partial<RoundEvent> = {}): RoundEvent {
  const answer = { form: 'choice' as const, places: [placeOf(round, position, index)] };
  return { by: ANN, position, answer, askedAt: START, at: START + 5_000, ...over };
}

function write(position: number, text: string): RoundEvent {
  const answer = { form: 'typed' as const, text, names: NO_NAMES };
  return { by: ANN, position, answer, askedAt: START, at: START + 5_000 };
}

function playAll(round: Round, ...events: readonly RoundEvent[]): Round {
  return events.reduce((now, event) => play(now, event).round, round);
}

describe('the order of choices', () => {
  test('is the same for the same seed, and another for some other', () => {
    const orders = (seed: number) => startRound(ANN, three, seed).questions.map(({ order }) => order);
    expect(orders(7)).toEqual(orders(7));
    expect(new Set([1, 2, 3, 4, 5].map((seed) => JSON.stringify(orders(seed)))).size).toBeGreaterThan(1);
  });

  test('puts the right one in every place about equally often', () => {
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 2000; seed++) {
      const place = placeOf(startRound(ANN, [questionOf(1)], seed), 0, 0);
      places[place] = (places[place] ?? 0) + 1;
    }
    for (const count of places) expect(count).toBeGreaterThan(420);
  });

  test('leaves true and false, and what speaks of the choices above it, where they are', () => {
    const truth = questionOf(1, { kind: 'true-false', answer: choosing('!True', 'False') });
    const all = questionOf(2, { answer: choosing('None of the above', 'a', '!b', 'c') });
    for (let seed = 0; seed < 20; seed++) {
      const [first, second] = startRound(ANN, [truth, all], seed).questions;
      expect(first?.order).toEqual([0, 1]);
      expect(second?.order?.at(-1)).toBe(0);
    }
  });
});

describe('answers', () => {
  const round = startRound(ANN, three, 1);

  test('get a verdict, whatever the order shown, and are kept by the index of the choice', () => {
    const { round: after, outcome } = play(round, choose(round, 0, 0));
    expect(outcome).toMatchObject({ kind: 'verdict', grade: { verdict: 'right' } });
    expect(after.answers).toEqual([
      { position: 0, chosen: [0], verdict: 'right', tookMs: 5_000, at: START + 5_000 },
    ]);
  });

  test('that are typed are graded, and their words are not kept', () => {
    const { round: after, outcome } = play(round, write(1, 'hypervisr'));
    expect(outcome).toMatchObject({ grade: { verdict: 'nearly', spelling: 'Hypervisor' } });
    expect(JSON.stringify(after)).not.toContain('hypervisr');
  });

  test('of somebody else are not theirs to give', () => {
    expect(play(round, choose(round, 0, 0, { by: BEN }))).toEqual({ round, outcome: { kind: 'notYours' } });
  });

  test('given twice count once: the first stands', () => {
    const once = playAll(round, choose(round, 0, 1));
    const twice = play(once, choose(round, 0, 0));
    expect(twice.round).toBe(once);
    expect(twice.outcome).toMatchObject({ kind: 'late', answered: { verdict: 'wrong', chosen: [1] } });
  });

  test('to a question that is not there are over when all is answered, else unfit', () => {
    const done = playAll(round, choose(round, 0, 0), write(1, 'x'), choose(round, 2, 0));
    expect(play(round, choose(round, 3, 0)).outcome.kind).toBe('unfit');
    expect(play(done, choose(round, 3, 0)).outcome.kind).toBe('over');
    expect(play(done, choose(round, 2, 0)).outcome.kind).toBe('late');
  });

  test.each<[string, RoundEvent]>([
    ['a place that is not shown', choose(round, 0, 9)],
    ['no choice at all', { ...choose(round, 0, 0), answer: { form: 'choice', places: [] } }],
    ['a choice where an answer is typed', { ...choose(round, 0, 0), position: 1 }],
    ['a text where one chooses', write(0, 'right')],
    ['a position that is no whole number', choose(round, 0.5, 0)],
  ])('that can not be given change nothing: %s', (_, event) => {
    expect(play(round, event)).toEqual({ round, outcome: { kind: 'unfit' } });
  });

  test('have no time when the clock was set back meanwhile, or nobody knows when they were asked', () => {
    const back = play(round, choose(round, 0, 0, { at: START - 1 })).round;
    const unknown = play(round, choose(round, 0, 0, { askedAt: null })).round;
    expect([...back.answers, ...unknown.answers].map(({ tookMs }) => tookMs)).toEqual([null, null]);
  });
});

describe('the summary', () => {
  const round = startRound(ANN, three, 1);

  test('counts, adds the times up, and says what to read again', () => {
    const done = playAll(round, choose(round, 0, 1), write(1, 'hypervisr'), choose(round, 2, 0));
    expect(summarize(done)).toEqual({
      right: 2,
      answered: 3,
      total: 3,
      tookMs: 15_000,
      reread: [{ topic: 'Cloud', source: three[0]?.source }],
      missed: [three[0]],
    });
  });

  test('leaves out a night between question and answer', () => {
    const night = choose(round, 0, 0, { at: START + 8 * 3_600_000 });
    expect(summarize(playAll(round, night, write(1, 'Hypervisor'))).tookMs).toBe(5_000);
  });

  test('names a passage once, however many of its questions were missed, in the order of the round', () => {
    const source = { passageId: 'same', path: 'a.md', lines: [1, 9] as const };
    const same = startRound(ANN, [questionOf(1, { source }), questionOf(2), questionOf(3, { source })], 1);
    const done = playAll(same, choose(same, 2, 1), choose(same, 1, 1), choose(same, 0, 1));
    const { reread, missed } = summarize(done);
    expect(reread.map((place) => place.source.passageId)).toEqual(['same', 'passage2']);
    expect(missed.map(({ id }) => id)).toEqual(['question1', 'question2', 'question3']);
  });
});

describe('whatever happens', () => {
  const answer = fc.oneof(
    fc.record({ form: fc.constant('choice' as const), places: fc.array(fc.integer({ min: -1, max: 5 })) }),
    fc.record({
      form: fc.constant('typed' as const),
      text: fc.oneof(fc.string(), fc.constantFrom('Hypervisor', 'hypervisr')),
      names: fc.constant(NO_NAMES),
    }),
  );
  const event: fc.Arbitrary<RoundEvent> = fc.record({
    by: fc.constantFrom(ANN, ANN, ANN, BEN),
    position: fc.integer({ min: -1, max: 4 }),
    answer,
    askedAt: fc.option(fc.integer()),
    at: fc.integer(),
  });
  const events = fc.array(event, { maxLength: 30 });

  test('each position is answered at most once, and every other event leaves the round as it is', () => {
    fc.assert(
      fc.property(events, fc.integer(), (happened, seed) => {
        let round = startRound(ANN, three, seed);
        const counted = new Map<number, string>();
        for (const one of happened) {
          const { round: after, outcome } = play(round, one);
          if (outcome.kind === 'verdict') {
            expect(counted.has(one.position)).toBe(false);
            counted.set(one.position, outcome.grade.verdict);
          } else expect(after).toBe(round);
          round = after;
        }
        expect(new Map(round.answers.map(({ position, verdict }) => [position, verdict]))).toEqual(counted);
        expect(nextPosition(round) === null).toBe(counted.size === three.length);
      }),
    );
  });

  test('the summary adds up', () => {
    fc.assert(
      fc.property(events, fc.integer(), (happened, seed) => {
        const round = playAll(startRound(ANN, three, seed), ...happened);
        const { right, answered, total, missed, tookMs } = summarize(round);
        expect(right + missed.length).toBe(answered);
        expect(answered).toBeLessThanOrEqual(total);
        expect(tookMs).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a round made anew from what was asked and answered goes on as if nothing had happened', () => {
    fc.assert(
      fc.property(events, event, fc.integer(), (happened, next, seed) => {
        const round = playAll(startRound(ANN, three, seed), ...happened);
        const restored: Round = JSON.parse(JSON.stringify(round));
        expect(play(restored, next)).toEqual(play(round, next));
      }),
    );
  });

  test('what others do in between changes nothing', () => {
    fc.assert(
      fc.property(events, (happened) => {
        const start = startRound(ANN, three, 1);
        const own = happened.filter(({ by }) => by === ANN);
        expect(playAll(start, ...happened)).toEqual(playAll(start, ...own));
      }),
    );
  });
});
