import type { Signals } from './signals.ts';
import {
  CONFIDENCE_OF_FEW,
  CONFIDENCE_OF_MANY,
  FEW_PASSAGES,
  MANY_PASSAGES,
  type SignalWeights,
  VERDICT,
} from './weights.ts';

/** How sure an answer is: it stands there, something near it stands there, the notes don't say. */
export type Verdict = 'found' | 'unsure' | 'nothing';

/** What a signal adds to the confidence's log-odds. */
export interface Evidence {
  readonly signal: keyof Signals | 'bias';
  readonly value: number;
  readonly adds: number;
}

/** How likely the notes answer the question, 0..1, by what speaks for it and against it. */
export function confidenceOf(evidence: readonly Evidence[]): number {
  const logOdds = evidence.reduce((sum, { adds }) => sum + adds, 0);
  return 1 / (1 + Math.exp(-logOdds));
}

/** Weighs signals for a search over so many passages. */
export function weighSignals(signals: Signals, passages: number): Evidence[] {
  const many = Math.min(1, Math.max(0, (passages - FEW_PASSAGES) / (MANY_PASSAGES - FEW_PASSAGES)));
  const weight = (name: keyof SignalWeights) =>
    (1 - many) * CONFIDENCE_OF_FEW[name] + many * CONFIDENCE_OF_MANY[name];
  const weighed = (Object.keys(signals) as (keyof Signals)[]).map((signal): Evidence => {
    return { signal, value: signals[signal], adds: weight(signal) * signals[signal] };
  });
  return [{ signal: 'bias', value: 1, adds: weight('bias') }, ...weighed];
}

export function verdictOf(confidence: number): Verdict {
  if (confidence >= VERDICT.found) return 'found';
  return confidence >= VERDICT.unsure ? 'unsure' : 'nothing';
}
