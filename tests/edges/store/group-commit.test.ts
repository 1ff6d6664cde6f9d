import { describe, expect, test } from 'vitest';
import { GroupCommit } from '../../../src/edges/store/group-commit.ts';

/** A database whose transactions end when the test says so. */
function slowDatabase() {
  const groups: { items: readonly string[]; end: PromiseWithResolvers<void> }[] = [];
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const write = async (items: readonly string[]) => {
    const end = Promise.withResolvers<void>();
    groups.push({ items, end });
    begin();
    await end.promise;
    return items.map((item) => `${item} saved`);
  };
  return { groups, begun, write };
}

/** Writes at once; a group that holds `bad` fails. */
function queueThatFailsOn(bad: string, mayPassApart: (error: unknown) => boolean) {
  const groups: (readonly string[])[] = [];
  const queue = new GroupCommit<string, string>({
    write: async (items) => {
      groups.push(items);
      if (items.includes(bad)) throw new Error(`no ${bad}`);
      return items.map((item) => `${item} saved`);
    },
    key: (item) => item,
    limit: 100,
    mayPassApart,
  });
  return { groups, queue };
}

describe('group commit', () => {
  test('what waits at the same time shares a transaction; what comes meanwhile shares the next', async () => {
    const { groups, begun, write } = slowDatabase();
    const queue = new GroupCommit({
      write,
      key: (item: string) => item,
      limit: 100,
      mayPassApart: () => false,
    });
    const first = [queue.add('a'), queue.add('b')];
    await begun;
    const next = [queue.add('c'), queue.add('d'), queue.add('e')];
    expect(groups.map(({ items }) => items)).toEqual([['a', 'b']]);
    groups[0]?.end.resolve();
    expect(await Promise.all(first)).toEqual(['a saved', 'b saved']);
    groups[1]?.end.resolve();
    expect(await Promise.all(next)).toEqual(['c saved', 'd saved', 'e saved']);
    expect(groups.map(({ items }) => items)).toEqual([
      ['a', 'b'],
      ['c', 'd', 'e'],
    ]);
  });

  test('equal keys never share one, and keep their order', async () => {
    const { groups, queue } = queueThatFailsOn('nothing', () => false);
    await Promise.all(['a', 'b', 'a', 'a', 'c'].map((item) => queue.add(item)));
    expect(groups).toEqual([['a', 'b', 'c'], ['a'], ['a']]);
  });

  test('a transaction holds no more than the limit', async () => {
    const groups: number[] = [];
    const write = async (items: readonly number[]) => {
      groups.push(items.length);
      return items;
    };
    const queue = new GroupCommit({ write, key: String, limit: 2, mayPassApart: () => false });
    expect(await Promise.all([1, 2, 3, 4, 5].map((item) => queue.add(item)))).toEqual([1, 2, 3, 4, 5]);
    expect(groups).toEqual([2, 2, 1]);
  });

  test('a bad one fails alone', async () => {
    const { queue } = queueThatFailsOn('b', () => true);
    const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((item) => queue.add(item)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  test('if the database itself fails, all fail at once: nobody waits for each other one to fail too', async () => {
    const { groups, queue } = queueThatFailsOn('b', () => false);
    const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((item) => queue.add(item)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(groups).toHaveLength(1);
    expect(await queue.add('d')).toBe('d saved');
  });

  test('one added the moment another is saved is not forgotten', async () => {
    const { queue } = queueThatFailsOn('nothing', () => false);
    for (const item of ['a', 'b', 'c']) expect(await queue.add(item)).toBe(`${item} saved`);
  });

  test('is idle once nothing waits', async () => {
    const { groups, queue } = queueThatFailsOn('nothing', () => false);
    await queue.idle();
    const saving = queue.add('a');
    await queue.idle();
    expect(groups).toEqual([['a']]);
    expect(await saving).toBe('a saved');
  });
});
