import { describe, expect, test } from 'vitest';
import { ask } from './ask-notes.ts';

describe('items of a list whose names tell nothing alone', () => {
  test('carry what the line above the list says they belong to', () => {
    const { questions } = ask(`# 电路

断路器有三种状态：

1. 接通状态：电流正常通过，同时测量大小。
2. 断开状态：电流被全部切断，不再流向下游。
3. 试探状态：放过少量电流，根据结果决定去留。
`);
    expect(questions.length).toBeGreaterThan(0);
    for (const { prompt } of questions) expect(prompt).toContain('断路器');
  });

  test('are not asked where no line says it', () => {
    const { questions } = ask(`# 电路

- 接通状态：电流正常通过，同时测量大小。
- 断开状态：电流被全部切断，不再流向下游。
- 试探状态：放过少量电流，根据结果决定去留。
`);
    expect(questions).toEqual([]);
  });

  test('carry the term that they stand under', () => {
    const { questions } = ask(`# Rental

Tool Library: a place that lends tools to members for a week.
 - Spot: up to half the price, but to be returned within two hours when called.
 - Reserved: paid in advance for one whole season, no refund.
 - Daily: paid on return by the number of days it was away.
`);
    const asked = questions.filter(({ explanation }) => explanation.startsWith('Spot'));
    expect(asked.length).toBeGreaterThan(0);
    for (const { prompt } of asked) expect(prompt).toContain('(Tool Library)');
  });
});

describe('lines under each other about names of one kind', () => {
  const LINES = '甲级票: 坐剧场前排\n乙级票: 坐中间几排\n丙级票: 只能站在后面\n';

  test('are told from each other, however short they are', () => {
    const { questions } = ask(`# 剧院\n\n${LINES}`);
    expect(questions.filter(({ kind }) => kind === 'term' || kind === 'description')).not.toEqual([]);
  });

  test('two of them are too few', () => {
    const { questions } = ask(`# 剧院\n\n${LINES.split('\n').slice(0, 2).join('\n')}\n`);
    expect(questions).toEqual([]);
  });
});

test('an item that speaks of the others is no wrong choice beside them', () => {
  const { questions } = ask(`# 检查

- 存活检查：失败的时候就把程序重新启动一次。
- 就绪检查：失败的时候先不给它发送新的请求。
- 启动检查：在成功以前，暂停另外两种检查。
`);
  expect(questions.filter(({ kind }) => kind === 'term' || kind === 'description')).toEqual([]);
});
