import type { Features } from '../../../src/core/search/features.ts';
import type { Signals } from '../../../src/core/search/signals.ts';
import { ask, type Written } from './passages.ts';

/**
 * A feature of each passage, by heading path; 0 for those that share nothing with the question.
 * Words that as many passages hold weigh the same, so that most numbers in tests are plain shares.
 */
export function values(feature: keyof Features, notes: Written, question: string): Record<string, number> {
  const found = ask(notes, question).ranked.map(({ passage, features }) => [passage.id, features[feature]]);
  const none = Object.keys(notes).map((key) => [key.replace(/^\*/, ''), 0]);
  return Object.fromEntries([...none, ...found]);
}

/** A signal of a question's first passages; `NaN` where nothing was found. */
export function signalOf(signal: keyof Signals, notes: Written, question: string): number {
  const { evidence } = ask(notes, question);
  return evidence.find((one) => one.signal === signal)?.value ?? Number.NaN;
}
