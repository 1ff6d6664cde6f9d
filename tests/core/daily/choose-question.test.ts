import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseQuestion, type ServerHistory } from '../../../src/core/daily/choose-question.ts';
import type { BankQuestion } from '../../../src/core/quiz/pick-questions.ts';
import type { Question } from '../../../src/core/quiz/question.ts';
import { seededRandom, shuffled } from '../../../src/core/quiz/random.ts';
import { choosing, questionOf, typing } from '../quiz/round-questions.ts';

const GUILD = '1040000000000000000';

const inBank = (question: Question): BankQuestion => ({ question, headings: [question.topic] });

/** Questions with these topics: `bank('A', 'A', 'B')` has two about A. */
const bank = (...topics: readonly string[]) => topics.map((topic, n) => inBank(questionOf(n, { topic })));

const times = (count: number, topic: string) => Array.from({ length: count }, () => topic);
const apart = (count: number) => bank(...Array.from({ length: count }, (_, n) => `topic ${n}`));

const date = (day: number) =>
  new Date(Date.parse('2026-11-22') + day * 86_400_000).toISOString().slice(0, 10);

/** What a server is asked on the days to come. */
function asked(
  bank: readonly BankQuestion[],
  days: number,
  history: Partial<ServerHistory> = {},
): ServerHistory['asked'] {
  const before = history.asked ?? [];
  const all = [...before];
  for (let day = 0; day < days; day++) {
    const today = date(all.length);
    const chosen = chooseQuestion(bank, { guildId: GUILD, results: [], ...history, date: today, asked: all });
    if (chosen) all.push({ date: today, questionId: chosen.question.id, topic: chosen.question.topic });
  }
  return all.slice(before.length);
}

const idsOf = (days: ServerHistory['asked']) => days.map(({ questionId }) => questionId);
const idsIn = (bank: readonly BankQuestion[]) => bank.map(({ question }) => question.id);
const topicsOf = (days: ServerHistory['asked']) => days.map(({ topic }) => topic);
const doubled = (topics: readonly string[]) => topics.filter((topic, i) => topic === topics[i - 1]).length;

describe('the question of the day', () => {
  test('is decided by server, date and history, in whichever order the bank is', () => {
    const questions = apart(30);
    const days = asked(questions, 10);
    expect(asked(shuffled(questions, seededRandom(1)), 10)).toEqual(days);
    expect(asked(questions, 10, { guildId: '1050000000000000000' })).not.toEqual(days);
  });

  test('stays the same while it is asked: its own line in the ledger does not count', () => {
    const questions = apart(30);
    const history = asked(questions, 5);
    const again = asked(questions, 5, { asked: [] });
    const lastDay = { guildId: GUILD, date: date(4), results: [], asked: history };
    expect(chooseQuestion(questions, lastDay)?.question.id).toBe(again[4]?.questionId);
  });

  test('is none where the notes give none, and the only one there is again and again', () => {
    expect(asked([], 1)).toEqual([]);
    expect(idsOf(asked(bank('A'), 3))).toEqual(['question0', 'question0', 'question0']);
  });

  test('stays the same when others appear, unless it is one of those', () => {
    const questions = apart(20);
    const more = [...questions, inBank(questionOf(99, { topic: 'new' }))];
    const onDay = (bank: readonly BankQuestion[], day: number) =>
      chooseQuestion(bank, { guildId: GUILD, date: date(day), asked: [], results: [] })?.question.id;
    const changed = Array.from({ length: 200 }, (_, day) => [onDay(questions, day), onDay(more, day)]).filter(
      ([before, after]) => before !== after,
    );
    expect(changed.every(([, after]) => after === 'question99')).toBe(true);
    // One of 21: about ten days of two hundred.
    expect(changed.length).toBeGreaterThan(2);
    expect(changed.length).toBeLessThan(25);
  });
});

describe('nothing comes again', () => {
  test('until all were asked, nor soon after that', () => {
    const questions = apart(20);
    const ids = idsOf(asked(questions, 60));
    for (const from of [0, 20, 40]) {
      expect(ids.slice(from, from + 20).toSorted()).toEqual(idsIn(questions).toSorted());
    }
    for (const [day, id] of ids.entries()) expect(ids.slice(Math.max(0, day - 10), day)).not.toContain(id);
  });

  test('for any bank with any topics', () => {
    const topics = fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(topics, fc.nat(), (topics, guild) => {
        const ids = idsIn(bank(...topics)).toSorted();
        const days = idsOf(asked(bank(...topics), 2 * ids.length, { guildId: `${guild}` }));
        expect(days.slice(0, ids.length).toSorted()).toEqual(ids);
        expect(days.slice(ids.length).toSorted()).toEqual(ids);
      }),
      { numRuns: 30 },
    );
  });

  test('when a note is edited in the midst of the second time around: what is new comes in it, what is gone does not', () => {
    const questions = apart(20);
    const before = asked(questions, 28);
    const second = idsOf(before.slice(20));
    const gone = idsIn(questions).find((id) => !second.includes(id));
    const edited = [
      ...questions.filter(({ question }) => question.id !== gone),
      inBank(questionOf(50, { topic: 'new' })),
    ];
    const rest = idsOf(asked(edited, 12, { asked: before }));
    expect([...second, ...rest].toSorted()).toEqual(idsIn(edited).toSorted());
  });
});

describe('topics', () => {
  test('take turns, down to the last question, as long as none has more than half', () => {
    const questions = bank(...times(6, 'A'), ...times(3, 'B'), ...times(2, 'C'), 'D');
    for (const guildId of ['1', '2', '3', '4', '5', '6', '7', '8']) {
      expect(doubled(topicsOf(asked(questions, 12, { guildId })))).toBe(0);
    }
  });

  test('follow themselves only as often as they must where one has more than half', () => {
    // Seven of A with three others between them: at best A x A x A x A A A A.
    const questions = bank(...times(7, 'A'), 'B', 'C', 'D');
    for (const guildId of ['1', '2', '3', '4']) {
      expect(doubled(topicsOf(asked(questions, 10, { guildId })))).toBe(3);
    }
  });

  test('are spread: one waits for half of the others before it comes again, or for seven', () => {
    for (const [count, wait] of [
      [4, 2],
      [10, 5],
      [100, 7],
    ] as const) {
      const questions = bank(...Array.from({ length: 200 }, (_, n) => `topic ${n % count}`));
      const topics = topicsOf(asked(questions, 100));
      for (const [day, topic] of topics.entries()) {
        expect(topics.slice(Math.max(0, day - wait), day)).not.toContain(topic);
      }
    }
  });
});

describe('what a server needs', () => {
  test('comes first: what it has not seen or gets wrong, before what it knows', () => {
    const questions = apart(9);
    const results = [
      { questionId: 'question0', right: 9, wrong: 1 },
      { questionId: 'question1', right: 4, wrong: 0 },
      { questionId: 'question2', right: 5, wrong: 0 },
      { questionId: 'question3', right: 0, wrong: 3 },
      { questionId: 'question4', right: 1, wrong: 9 },
    ];
    for (const guildId of ['1', '2', '3', '4']) {
      const ids = idsOf(asked(questions, 9, { guildId, results }));
      expect(ids.slice(6).toSorted()).toEqual(['question0', 'question1', 'question2']);
    }
  });

  test('is told by topic as well: what nobody saw of a topic that goes wrong, before that of one that goes right', () => {
    const questions = bank('known', 'hard', 'known', 'hard');
    const results = [
      { questionId: 'question0', right: 20, wrong: 0 },
      { questionId: 'question1', right: 2, wrong: 18 },
    ];
    for (const guildId of ['1', '2', '3', '4']) {
      const first = asked(questions, 1, { guildId, results });
      expect(topicsOf(first)).toEqual(['hard']);
    }
  });

  test('gives way to the rule that nothing comes again', () => {
    const questions = apart(4);
    const results = [{ questionId: 'question2', right: 0, wrong: 50 }];
    expect(new Set(idsOf(asked(questions, 4, { results }))).size).toBe(4);
  });
});

describe('the choices', () => {
  const shown = (question: Question, day: number, guildId = GUILD) =>
    chooseQuestion([inBank(question)], { guildId, date: date(day), asked: [], results: [] })?.order;

  test('have one order for everybody that day, another on other days and servers', () => {
    const question = questionOf(1, { answer: choosing('!a', 'b', 'c', 'd') });
    expect(shown(question, 0)).toEqual(shown(question, 0));
    const orders = Array.from({ length: 40 }, (_, day) => String(shown(question, day)));
    expect(new Set(orders).size).toBeGreaterThan(10);
    const servers = Array.from({ length: 40 }, (_, guild) => String(shown(question, 0, `${guild}`)));
    expect(new Set(servers).size).toBeGreaterThan(10);
  });

  test('put the right one in every place about as often', () => {
    const question = questionOf(1, { answer: choosing('!a', 'b', 'c', 'd') });
    const places = Array.from({ length: 400 }, (_, day) => shown(question, day)?.indexOf(0));
    for (const place of [0, 1, 2, 3]) {
      expect(places.filter((other) => other === place).length).toBeGreaterThan(60);
    }
  });

  test('are none where the answer is typed', () => {
    expect(shown(questionOf(1, { answer: typing('cloud') }), 0)).toBeNull();
  });
});
