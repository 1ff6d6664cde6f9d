import { describe, expect, test } from 'vitest';
import { wishOf } from '../../../../../src/sandbox/page/draw/select/keys.ts';

const LABELS = ['Apple', 'Banana', 'blue', '混合云', ...Array.from({ length: 10 }, (_, i) => `${i}`)];
const pressed = (key: string, held: object = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});
const open = (active: number) => ({ isOpen: true, active, labels: LABELS });
const CLOSED = { isOpen: false, active: 0, labels: LABELS };

describe('closed', () => {
  test.each(['Enter', ' ', 'ArrowDown', 'ArrowUp'])('%j opens the list', (key) => {
    expect(wishOf(pressed(key), CLOSED)).toEqual({ kind: 'open' });
  });

  test.each(['Tab', 'Escape', 'a', 'Home'])('%j is the browser’s', (key) => {
    expect(wishOf(pressed(key), CLOSED)).toEqual({ kind: 'pass' });
  });
});

describe('open', () => {
  test.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 13, 13],
    ['ArrowUp', 0, 0],
    ['ArrowUp', 3, 2],
    ['Home', 5, 0],
    ['End', 5, 13],
    ['PageDown', 0, 8],
    ['PageDown', 10, 13],
    ['PageUp', 3, 0],
    ['b', 0, 1],
    ['b', 1, 2],
    ['b', 2, 1],
    ['混', 0, 3],
  ])('%j moves from %d to %d', (key, from, to) => {
    expect(wishOf(pressed(key), open(from))).toEqual({ kind: 'move', to });
  });

  test.each([
    ['Enter', 'pick'],
    [' ', 'pick'],
    ['Escape', 'cancel'],
    ['Tab', 'pass'],
    ['z', 'pass'],
    ['Shift', 'pass'],
  ])('%j is %s', (key, kind) => expect(wishOf(pressed(key), open(1))).toEqual({ kind }));

  test('Alt and up finishes', () => {
    expect(wishOf(pressed('ArrowUp', { altKey: true }), open(1))).toEqual({ kind: 'finish' });
  });

  test('shortcuts of the browser stay its own', () => {
    expect(wishOf(pressed('b', { ctrlKey: true }), open(0))).toEqual({ kind: 'pass' });
    expect(wishOf(pressed('b', { metaKey: true }), open(0))).toEqual({ kind: 'pass' });
  });
});
