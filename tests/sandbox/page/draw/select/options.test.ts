import { describe, expect, test } from 'vitest';
import {
  boundsOf,
  defaultValues,
  optionsOf,
  picked,
} from '../../../../../src/sandbox/page/draw/select/options.ts';

const VIEW = {
  people: [
    { id: '1', slug: 'cumulus', name: 'Cumulus', isBot: true, isAdmin: false },
    { id: '2', slug: 'lin', name: '林小雨', isBot: false, isAdmin: false },
  ],
  roles: [
    { id: '9', name: '@everyone' },
    { id: '3', name: '学习小组' },
  ],
  channels: [
    { id: '4', name: 'ask', kind: 'text' as const },
    { id: '5', name: 'Cumulus', kind: 'direct' as const },
  ],
};

describe('what a select offers', () => {
  test('its own options, with descriptions, in order', () => {
    const options = [
      { label: 'A', value: 'a', description: 'first' },
      { label: 'B', value: 'b', description: '' },
    ];
    const offered = optionsOf({ type: 3, custom_id: 'x', options }, VIEW);
    expect(offered.map(({ value, label, description }) => [value, label, description])).toEqual([
      ['a', 'A', 'first'],
      ['b', 'B', null],
    ]);
  });

  const all = { 5: ['Cumulus', '林小雨'], 6: ['everyone', '学习小组'], 8: ['ask'] };
  test.each([
    [5, all[5], 'people'],
    [6, all[6], 'roles, whose sign is drawn beside them'],
    [7, [...all[5], ...all[6]], 'both'],
    [8, all[8], 'channels of the server, to which direct messages do not belong'],
  ] as const)('type %d: %j: %s', (type, labels, _what) => {
    expect(optionsOf({ type, custom_id: 'x' }, VIEW).map(({ label }) => label)).toEqual(labels);
  });

  test('people are sent by id', () => {
    expect(optionsOf({ type: 5, custom_id: 'x' }, VIEW).map(({ value }) => value)).toEqual(['1', '2']);
  });
});

test('what is chosen at first is what the select says', () => {
  const options = [
    { label: 'A', value: 'a', default: true },
    { label: 'B', value: 'b' },
  ];
  expect(defaultValues({ type: 3, custom_id: 'x', options })).toEqual(['a']);
  expect(defaultValues({ type: 8, custom_id: 'x', default_values: [{ id: '4', type: 'channel' }] })).toEqual([
    '4',
  ]);
  expect(defaultValues({ type: 5, custom_id: 'x' })).toEqual([]);
});

describe('how many may be chosen', () => {
  const select = (bounds: object) => ({ type: 5, custom_id: 'x', ...bounds }) as const;
  test.each([
    [{}, { least: 1, most: 1 }, 'one, where nothing is said'],
    [{ min_values: 0, max_values: 2 }, { least: 0, most: 2 }, 'as many as it says'],
    [{ max_values: 25 }, { least: 1, most: 3 }, 'no more than there are'],
  ])('%j: %j: %s', (given, bounds, _because) => expect(boundsOf(select(given), 3)).toEqual(bounds));
});

describe('picking', () => {
  const one = { least: 1, most: 1 };
  const two = { least: 1, most: 2 };
  test.each([
    [[], 'a', one, ['a'], 'the first'],
    [['a'], 'b', one, ['b'], 'takes the other’s place'],
    [['a'], 'a', one, ['a'], 'one must stay'],
    [['a'], 'a', { least: 0, most: 1 }, [], 'or none'],
    [['a'], 'b', two, ['a', 'b'], 'is added'],
    [['a', 'b'], 'a', two, ['b'], 'is taken away again'],
    [['a', 'b'], 'c', two, ['a', 'b'], 'finds no room'],
  ])('%j and %s of %j is %j: %s', (chosen, value, bounds, after, _because) => {
    expect(picked(chosen, value, bounds)).toEqual(after);
  });
});
