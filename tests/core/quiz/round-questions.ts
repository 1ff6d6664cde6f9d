import type { ChoiceAnswer, Question, TypedAnswer } from '../../../src/core/quiz/question.ts';

/** A choice answer: the texts marked with `!` are right. */
export function choosing(...texts: string[]): ChoiceAnswer {
  return {
    form: 'choice',
    choices: texts.map((text) => ({ text: text.replace('!', ''), right: text.startsWith('!'), truth: null })),
  };
}

export function typing(...accepted: string[]): TypedAnswer {
  return { form: 'typed', accepted };
}

/** A question about a line of its own, unless told otherwise. */
export function questionOf(n: number, over: Partial<Question> = {}): Question {
  return {
    id: `question${n}`,
    kind: 'term',
    origin: 'generated',
    language: 'en',
    topic: 'Cloud',
    prompt: `Question ${n}?`,
    hint: null,
    answer: choosing('!right', 'wrong', 'worse', 'worst'),
    explanation: 'It is right.',
    source: { passageId: `passage${n}`, path: 'en/cloud.md', lines: [n, n] },
    ...over,
  };
}
