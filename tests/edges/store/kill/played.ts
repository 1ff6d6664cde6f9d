import type { AttemptOutcome, StartedRound } from '../../../../src/app/store.ts';
import { round } from '../samples.ts';

export const PLAYERS = ['1001', '1002', '1003', '1004', '1005', '1006'];

/** Every round asks the same, so that the same cards are written again and again. */
const QUESTIONS = ['q1', 'q2', 'q3', 'q4', 'q5'];

export function killedRound(id: string, player: string): StartedRound {
  return round(id, QUESTIONS, { userId: player });
}

/** An answer that the store has said to have saved. */
export interface Acknowledged {
  readonly player: string;
  readonly round: string;
  readonly position: number;
  readonly status: AttemptOutcome['status'];
}
