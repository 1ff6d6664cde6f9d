import { expect, test } from 'vitest';
import { GONE, type Rest, Settling } from '../../../src/edges/files/settling.ts';

/** What is said of one file that is looked at again and again; the times are milliseconds. */
function looks(settling: Settling, states: readonly [stamp: string | null, now: number, rest: Rest][]) {
  for (const [stamp, now, rest] of states) {
    expect(settling.look('a.md', stamp, now), `${stamp} at ${now}`).toBe(rest);
  }
}

test('a file has settled when it has stayed as it is for 200 ms', () => {
  const settling = new Settling();
  looks(settling, [
    ['half', 0, 'changing'],
    ['half', 199, 'changing'],
    ['whole', 200, 'changing'],
    ['whole', 400, 'settled'],
    [GONE, 401, 'changing'],
    [GONE, 601, 'settled'],
  ]);
  settling.forget('a.md');
  looks(settling, [[GONE, 800, 'changing']]);
});

test('one that changes all the time is restless after 600 ms, and again 600 ms after it was taken so', () => {
  const settling = new Settling();
  looks(settling, [
    ['1', 0, 'changing'],
    ['2', 150, 'changing'],
    ['3', 300, 'changing'],
    ['4', 450, 'changing'],
    ['5', 600, 'restless'],
  ]);
  settling.taken('a.md', 600);
  looks(settling, [
    ['6', 750, 'changing'],
    ['7', 1150, 'changing'],
    ['8', 1200, 'restless'],
  ]);
});

test('a rest ends the unrest: the next change begins another', () => {
  looks(new Settling(), [
    ['1', 0, 'changing'],
    ['1', 500, 'settled'],
    ['2', 700, 'changing'],
    ['3', 1250, 'changing'],
    ['4', 1300, 'restless'],
  ]);
});

test('what can’t be taken for five seconds counts as settled, so that it is said what is wrong with it', () => {
  const settling = new Settling();
  for (let now = 0; now < 5000; now += 100) settling.look('a.md', String(now), now);
  looks(settling, [['last', 5000, 'settled']]);
});

test('a longer rest may be asked for', () => {
  const settling = new Settling();
  settling.look('a.md', GONE, 0, 5000);
  expect(settling.look('a.md', GONE, 4999, 5000)).toBe('changing');
  expect(settling.look('a.md', GONE, 5000, 5000)).toBe('settled');
});

test('of what is no file any more nothing is remembered', () => {
  const settling = new Settling();
  settling.look('a.md', '1', 0);
  settling.forgetAllBut(new Set(['b.md']));
  expect(settling.look('a.md', '1', 1000)).toBe('changing');
});
