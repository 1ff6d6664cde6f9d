import { expect, test } from 'vitest';
import { paced } from '../../src/app/pace.ts';

/** Work of so many milliseconds a piece. */
function* work(pieces: readonly number[], spend: (time: number) => void): Generator<void, string> {
  for (const time of pieces) {
    spend(time);
    yield;
  }
  return 'done';
}

test.each([
  ['short pieces are done together, up to 10 ms', [3, 3, 3, 3, 3, 3], [12]],
  ['a long piece is followed by a pause at once', [30, 1, 30], [30, 61]],
  ['little work needs no pause', [1, 1], []],
])('%s', async (_, pieces, pausesAt) => {
  let now = 0;
  const pauses: number[] = [];
  const pace = { now: () => now, pause: async () => pauses.push(now) };
  const result = await paced(
    work(pieces, (time) => {
      now += time;
    }),
    pace,
  );
  expect(result).toBe('done');
  expect(pauses).toEqual(pausesAt);
});
