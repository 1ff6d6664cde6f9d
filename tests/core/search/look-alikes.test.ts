import { describe, expect, test } from 'vitest';
import { LOOK_ALIKE_GROUPS } from '../../../src/core/search/look-alike-groups.ts';
import { looksLike } from '../../../src/core/search/look-alikes.ts';
import { normalize } from '../../../src/core/text/normalize.ts';

describe('characters that look alike', () => {
  test.each(['己已', '末未', '土士', '计汁', '云去', '虚虑', '拟似', '机札', '载栽', '储诸', '均钧'])(
    '%s',
    (pair) => {
      const [a = '', b = ''] = pair;
      expect(looksLike(a, b)).toBe(true);
      expect(looksLike(b, a)).toBe(true);
    },
  );

  test.each(['云机', '计虚', '网存'])('%s do not', (pair) => {
    const [a = '', b = ''] = pair;
    expect(looksLike(a, b)).toBe(false);
  });

  test('what stands in no group looks like nothing', () => {
    expect(looksLike('龘', '云')).toBe(false);
  });
});

describe('the groups', () => {
  const groups = LOOK_ALIKE_GROUPS.trim().split(/\s+/);

  test('have two different characters or more, each once', () => {
    for (const group of groups) {
      expect([...group].length, group).toBeGreaterThan(1);
      expect(new Set(group).size, group).toBe([...group].length);
    }
  });

  test('are all of single UTF-16 units, for a character is looked up in a string of them', () => {
    expect(groups.filter((group) => group.length !== [...group].length)).toEqual([]);
    expect(normalize('雲')).toBe('云');
  });
});
