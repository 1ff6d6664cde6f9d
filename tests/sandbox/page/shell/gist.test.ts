import { describe, expect, test } from 'vitest';
import { gistOf } from '../../../../src/sandbox/page/shell/gist.ts';
import { maya, said } from '../said.ts';

const gist = (content: string) => gistOf(said(maya, '1', { content }));

describe('what is announced of a message', () => {
  test.each([
    ['**混合云**由 __两种__ 组成', '混合云由 两种 组成'],
    ['-# “什么是混合云”\n### 部署形式', '“什么是混合云” 部署形式'],
    ['[the notes](https://example.org) say', 'the notes say'],
    ['the answer: ||no|| `code`', 'the answer: … code'],
    ['come back <t:1790000000:R>, <@21>', 'come back ,'],
    ['4 \\* 5 and snake_case', '4 * 5 and snake_case'],
    ['', ''],
  ])('%j is heard as %j', (content, heard) => {
    expect(gist(content)).toBe(heard);
  });

  test('is in its components, too, wherever they stand', () => {
    const text = (content: string) => ({ type: 10 as const, id: 2, content });
    const message = said(maya, '1', {
      content: '',
      components: [{ type: 17, id: 1, components: [text('**云**'), text('计算')] }],
    });
    expect(gistOf(message)).toBe('云 计算');
  });

  test('is its beginning, without a character cut in two', () => {
    expect(gist('😀'.repeat(200))).toBe(`${'😀'.repeat(120)}…`);
  });
});
