import { describe, expect, test } from 'vitest';
import { confidenceOf, type Evidence, verdictOf, weighSignals } from '../../../src/core/search/confidence.ts';
import type { Signals } from '../../../src/core/search/signals.ts';
import {
  CONFIDENCE_OF_FEW,
  CONFIDENCE_OF_MANY,
  FEW_PASSAGES,
  MANY_PASSAGES,
  VERDICT,
} from '../../../src/core/search/weights.ts';

const signalNames = Object.keys(CONFIDENCE_OF_FEW).filter((name) => name !== 'bias') as (keyof Signals)[];
const silent = Object.fromEntries(signalNames.map((name) => [name, 0])) as Record<keyof Signals, number>;

/** What is added by a question whose head is found, which lacks half of its words, and leads by a fifth. */
function added(passages: number) {
  const evidence = weighSignals({ ...silent, head: 1, missing: 0.5, lead: 0.2 }, passages);
  const adds = (name: Evidence['signal']) =>
    evidence.find(({ signal }) => signal === name)?.adds ?? Number.NaN;
  return { bias: adds('bias'), head: adds('head'), missing: adds('missing'), lead: adds('lead') };
}

function weighed({ bias, head, missing, lead }: typeof CONFIDENCE_OF_FEW) {
  return { bias, head, missing: 0.5 * missing, lead: 0.2 * lead };
}

describe('signals are weighed', () => {
  test('among few passages by the one table, among many by the other', () => {
    expect(added(FEW_PASSAGES)).toEqual(weighed(CONFIDENCE_OF_FEW));
    expect(added(MANY_PASSAGES)).toEqual(weighed(CONFIDENCE_OF_MANY));
    expect(added(1)).toEqual(added(FEW_PASSAGES));
    expect(added(1_000_000)).toEqual(added(MANY_PASSAGES));
  });

  test('in between by both: half-way by their mean, and nearer to few by more of that', () => {
    const [few, many] = [weighed(CONFIDENCE_OF_FEW), weighed(CONFIDENCE_OF_MANY)];
    const half = added((FEW_PASSAGES + MANY_PASSAGES) / 2);
    const quarter = added(FEW_PASSAGES + (MANY_PASSAGES - FEW_PASSAGES) / 4);
    for (const name of ['bias', 'head', 'missing', 'lead'] as const) {
      expect(half[name]).toBeCloseTo((few[name] + many[name]) / 2, 10);
      expect(quarter[name]).toBeCloseTo(0.75 * few[name] + 0.25 * many[name], 10);
    }
  });

  test('each once, with its value, after the bias', () => {
    const evidence = weighSignals({ ...silent, head: 0.5 }, 10);
    expect(evidence.map(({ signal }) => signal).sort()).toEqual(['bias', ...signalNames].sort());
    expect(evidence[0]).toEqual({ signal: 'bias', value: 1, adds: CONFIDENCE_OF_FEW.bias });
    expect(evidence).toContainEqual({ signal: 'head', value: 0.5, adds: 0.5 * CONFIDENCE_OF_FEW.head });
  });
});

describe('the tables', () => {
  const doubts = [
    'faint',
    'absent',
    'missing',
    'missingInFirst',
    'unknownNumber',
    'untold',
    'uncounted',
    'namesOnly',
  ];

  test.each([
    ['few', CONFIDENCE_OF_FEW, FEW_PASSAGES],
    ['many', CONFIDENCE_OF_MANY, MANY_PASSAGES],
  ])(
    'of %s: what speaks against an answer never speaks for it, and the other way round',
    (_, table, passages) => {
      expect(
        signalNames.filter((name) => (doubts.includes(name) ? table[name] > 0 : table[name] < 0)),
      ).toEqual([]);
      // A question of which nothing is there.
      const adds = weighSignals({ ...silent, faint: 1, missing: 1, missingInFirst: 1 }, passages);
      expect(verdictOf(confidenceOf(adds))).toBe('nothing');
    },
  );
});

describe('the confidence', () => {
  const evidence = (...added: readonly number[]) =>
    added.map((adds): Evidence => ({ signal: 'head', value: 1, adds }));

  test('is the logistic function of all that was added', () => {
    expect(confidenceOf(evidence())).toBe(0.5);
    expect(confidenceOf(evidence(-1, 3))).toBeCloseTo(1 / (1 + Math.E ** -2), 12);
    expect(confidenceOf(evidence(-1, 3)) + confidenceOf(evidence(1, -3))).toBeCloseTo(1, 12);
  });

  test('decides the verdict, a threshold belonging to the surer one', () => {
    const { found, unsure } = VERDICT;
    expect([1, found, found - 1e-9, unsure, unsure - 1e-9, 0].map(verdictOf)).toEqual([
      ...['found', 'found', 'unsure', 'unsure', 'nothing', 'nothing'],
    ]);
  });
});
