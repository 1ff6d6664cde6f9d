import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { allow, stopwatch } from '../../../src/app/daily/allowance.ts';

/** How much time a request has left, by two clocks neither of which can be trusted alone. */

describe('time that has passed', () => {
  test.each([
    ['both clocks go on', 5_000, 5_000, 5_000],
    // Linux's monotonic clock does not count it.
    ['the machine slept for ten minutes', 5_000, 605_000, 605_000],
    ['the wall clock was set back an hour', 5_000, -3_595_000, 5_000],
    // As after a sleep that it cannot be told from: given up too early does no harm.
    ['the wall clock was set forward an hour', 5_000, 3_605_000, 3_605_000],
  ])('%s', (_, steady, wall, elapsed) => {
    let [now, wallNow] = [1_000, Date.parse('2026-11-22T01:00:00Z')];
    const passed = stopwatch({ now: () => now, wallNow: () => wallNow });
    expect(passed()).toBe(0);
    now += steady;
    wallNow += wall;
    expect(passed()).toBe(elapsed);
  });
});

test('at its end, a request that hangs is ended', async () => {
  const { signal } = allow(
    () => 5.7,
    async () => {},
  );
  await once(signal, 'abort');
  expect(signal.reason.name).toBe('TimeoutError');
});
