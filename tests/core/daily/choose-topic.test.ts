import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseTopic, type TopicHistory } from '../../../src/core/daily/choose-topic.ts';

const GUILD = '1040000000000000000';
const IDS = [...'ABCDEFGHIJ'];

/** What a server reads on the days to come. */
function plan(
  sections: readonly string[],
  order: TopicHistory['order'],
  days: number,
  { read = [], guildId = GUILD }: { readonly read?: readonly string[]; readonly guildId?: string } = {},
): string[] {
  const all = [...read];
  for (let i = 0; i < days; i++) {
    const topic = chooseTopic(sections, { guildId, order, read: all });
    if (topic) all.push(topic.sectionId);
  }
  return all.slice(read.length);
}

const outline = (sections: readonly string[], read: readonly string[]) =>
  chooseTopic(sections, { guildId: GUILD, order: 'outline', read });

describe('along the outline', () => {
  test('a server reads from the first section to the last, and begins anew', () => {
    expect(plan(['A', 'B', 'C'], 'outline', 7)).toEqual(['A', 'B', 'C', 'A', 'B', 'C', 'A']);
  });

  test('it is told which day of how many it is', () => {
    expect(outline(IDS, [])).toEqual({ sectionId: 'A', day: 1, days: 10 });
    expect(outline(IDS, ['A', 'B', 'C'])).toEqual({ sectionId: 'D', day: 4, days: 10 });
    expect(outline(IDS, IDS)).toEqual({ sectionId: 'A', day: 1, days: 10 });
  });

  test('it goes on after the last section that is still there', () => {
    expect(outline(['A', 'C', 'D'], ['A', 'B'])?.sectionId).toBe('C');
    expect(outline(['X', 'Y'], ['A', 'B'])?.sectionId).toBe('X');
  });

  test('a section that appears ahead is read when it is reached, one behind in the next round', () => {
    expect(plan(['A', 'new', 'B', 'C'], 'outline', 3, { read: ['A'] })).toEqual(['new', 'B', 'C']);
    expect(plan(['new', 'A', 'B'], 'outline', 2, { read: ['A'] })).toEqual(['B', 'new']);
  });

  test('a section that appears after the end is read before it begins anew', () => {
    expect(outline(['A', 'B', 'new'], ['A', 'B'])).toEqual({ sectionId: 'new', day: 3, days: 3 });
  });

  test('notes without a section give nothing', () => {
    expect(outline([], ['A'])).toBeNull();
  });
});

describe('shuffled', () => {
  test('each round has every section once, in an order of its own, and so has each server', () => {
    const days = plan(IDS, 'shuffled', 30);
    const rounds = [days.slice(0, 10), days.slice(10, 20), days.slice(20)];
    for (const round of rounds) expect(round.toSorted()).toEqual(IDS);
    expect(new Set([...rounds, IDS].map(String)).size).toBe(4);
    expect(plan(IDS, 'shuffled', 10, { guildId: '1050000000000000000' })).not.toEqual(rounds[0]);
  });

  test('the day is how many were read this time around, and one', () => {
    const read = plan(IDS, 'shuffled', 13);
    const dayAfter = (days: number) =>
      chooseTopic(IDS, { guildId: GUILD, order: 'shuffled', read: read.slice(0, days) })?.day;
    expect([0, 1, 9, 10, 13].map(dayAfter)).toEqual([1, 2, 10, 1, 4]);
  });

  test('it does not matter in which order the outline has them', () => {
    expect(plan(IDS.toReversed(), 'shuffled', 12)).toEqual(plan(IDS, 'shuffled', 12));
  });

  test('sections that appear in the midst of a round are read in it, and nothing else twice', () => {
    const read = plan(IDS, 'shuffled', 14);
    const rest = plan([...IDS, 'X', 'Y'], 'shuffled', 8, { read });
    expect([...read.slice(10), ...rest].toSorted()).toEqual([...IDS, 'X', 'Y']);
  });

  test('sections that vanish in the midst of a round are not waited for', () => {
    const read = plan(IDS, 'shuffled', 14);
    const lastRead = read.at(-1);
    const unread = IDS.find((id) => !read.slice(10).includes(id));
    const left = IDS.filter((id) => id !== lastRead && id !== unread);
    const rest = plan(left, 'shuffled', 5, { read });
    expect([...read.slice(10, 13), ...rest].toSorted()).toEqual(left);
  });

  test('whatever comes and goes, nothing comes again before half of what there is did', () => {
    const ids = Array.from({ length: 12 }, (_, i) => `s${i}`);
    const stays = fc.array(
      fc.record({ sections: fc.subarray(ids, { minLength: 1 }), days: fc.integer({ min: 1, max: 15 }) }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(stays, (stays) => {
        const read: string[] = [];
        for (const { sections, days } of stays) {
          for (const id of plan(sections, 'shuffled', days, { read })) {
            const latestFirst = read.toReversed().filter((other) => sections.includes(other));
            const lately = [...new Set(latestFirst)].slice(0, Math.floor(sections.length / 2));
            expect(lately).not.toContain(id);
            read.push(id);
          }
        }
        expect(read).toHaveLength(stays.reduce((sum, { days }) => sum + days, 0));
      }),
    );
  });

  test('a single section comes every day', () => {
    expect(plan(['A'], 'shuffled', 3)).toEqual(['A', 'A', 'A']);
  });
});
