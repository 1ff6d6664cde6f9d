import type { Explained } from './fact.ts';
import type { Choice, ChoiceAnswer, Source } from './question.ts';
import type { Wording } from './wording/wording.ts';

export interface Wrong {
  readonly text: string;
  readonly truth: (Source & { readonly text: string }) | null;
}

/** What a term of the notes really is, for whoever chose it wrongly. */
export function truthOf(
  { source, term, description }: Explained,
  wording: Pick<Wording, 'statement'>,
): NonNullable<Wrong['truth']> {
  return { ...source, text: wording.statement(term, description) };
}

/** One right choice among wrong ones, in the order of the alphabet, numbers in that of their values. */
export function choiceOf(right: string, wrong: readonly Wrong[]): ChoiceAnswer {
  const choices: Choice[] = [
    { text: right, right: true, truth: null },
    ...wrong.map(({ text, truth }) => ({ text, right: false, truth })),
  ];
  return {
    form: 'choice',
    choices: choices.sort((a, b) => valueIn(a) - valueIn(b) || (a.text < b.text ? -1 : 1)),
  };
}

/** What a choice begins with, if that is a number. */
function valueIn({ text }: Choice): number {
  return Number(/^\d+(?:\.\d+)?(?![\w.])/.exec(text)?.[0] ?? 0);
}
