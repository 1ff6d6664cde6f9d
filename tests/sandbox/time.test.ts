import { describe, expect, test } from 'vitest';
import { advancedClock, manualClock } from '../../src/sandbox/clock.ts';
import { isSnowflake, shardOf, snowflakes } from '../../src/sandbox/snowflake.ts';

describe('a clock moved by hand', () => {
  test('runs what has fallen due in order of time, also what was added on the way', () => {
    const clock = manualClock(0);
    const ran: string[] = [];
    clock.after(200, () => ran.push(`late ${clock.now()}`));
    clock.after(100, () => {
      ran.push(`early ${clock.now()}`);
      clock.after(50, () => ran.push(`added ${clock.now()}`));
    });
    clock.after(300, () => ran.push('not yet'));
    const callOff = clock.after(10, () => ran.push('called off'));
    callOff();
    clock.advance(250);
    expect(ran).toEqual(['early 100', 'added 150', 'late 200']);
    expect(clock.now()).toBe(250);
  });
});

describe('a wall clock that somebody sets', () => {
  test.each([
    ['forward', Date.UTC(2026, 5, 1)],
    ['back', Date.UTC(2025, 5, 1)],
  ])('%s: the hour jumps, and timers run when they would have run anyway', (_, time) => {
    const clock = manualClock();
    const ran: number[] = [];
    clock.after(100, () => ran.push(clock.now()));
    clock.advance(60);
    clock.set(time);
    expect(clock.now()).toBe(time);
    expect(clock.elapsed()).toBe(60);
    clock.advance(39);
    expect(ran).toEqual([]);
    clock.advance(1);
    expect(ran).toEqual([time + 40]);
  });

  test('time itself does not run backward', () => {
    expect(() => manualClock().advance(-1)).toThrow(RangeError);
  });
});

describe('the system’s clock, set ahead', () => {
  test('shows a later hour, and elapses as before', () => {
    const clock = advancedClock();
    clock.advanceTo(86_400_000);
    expect(clock.now() - Date.now()).toBeGreaterThan(86_300_000);
    expect(performance.now() - clock.elapsed()).toBeLessThan(100_000);
    expect(clock.offset).toBe(86_400_000);
  });

  test('is never set back: what bears a date would be newer than now', () => {
    const clock = advancedClock();
    clock.advanceTo(1000);
    expect(() => clock.advanceTo(999)).toThrow(RangeError);
    expect(() => clock.advanceTo(Number.NaN)).toThrow(RangeError);
    expect(clock.offset).toBe(1000);
  });
});

describe('ids', () => {
  test('hold the time they were made at', () => {
    const clock = manualClock(Date.UTC(2026, 0, 5));
    const id = snowflakes(clock)();
    expect(isSnowflake(id)).toBe(true);
    expect(Number(BigInt(id) >> 22n) + 1_420_070_400_000).toBe(clock.now());
  });

  test('rise, within a millisecond and when the clock is set back', () => {
    let now = Date.UTC(2026, 0, 5);
    const next = snowflakes({ now: () => now });
    const ids = [next(), next(), next()];
    now -= 60_000;
    ids.push(next(), next());
    const sorted = [...ids].sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
    expect(ids).toEqual(sorted);
    expect(new Set(ids).size).toBe(5);
  });

  test('of servers decide the shard', () => {
    expect(shardOf('197038439483310086', 1)).toBe(0);
    expect(shardOf('197038439483310086', 16)).toBe(Number((197038439483310086n >> 22n) % 16n));
  });
});
