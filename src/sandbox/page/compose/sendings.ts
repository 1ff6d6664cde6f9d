import type { Result } from '../../playground/protocol.ts';
import type { Draft } from './state.ts';
import type { Sent } from './submission.ts';

/** Something that was sent and is under way, or failed. */
export interface Sending {
  readonly id: number;
  /** The person and channel. */
  readonly place: string;
  readonly sent: Sent;
  readonly failure: Failure | null;
}

export interface Failure {
  readonly reason: FailedResult;
  /** Whether this is where the words are now: they never arrived, and the box has others in it. */
  readonly isHolding: boolean;
}

type FailedResult = Extract<Result, { readonly kind: 'failed' }>;

/**
 * What goes back into the box after a failure; `null` for a command that the bot received and left unanswered: to
 * send that once more is for the person to decide.
 */
export function toPutBack(sent: Sent, reason: FailedResult): Draft | null {
  if (sent.kind === 'message') return { kind: 'text', text: sent.content };
  return reason.reason === 'silent' ? null : { kind: 'form', form: sent.form };
}

export function withFailure(all: readonly Sending[], id: number, failure: Failure): readonly Sending[] {
  const place = all.find((one) => one.id === id)?.place;
  return all
    .filter((one) => one.id === id || one.place !== place || !isToldEnough(one))
    .map((one) => (one.id === id ? { ...one, failure } : one));
}

/** Without what has arrived, and what failed there before: it works again. Words that are held stay. */
export function withSuccess(all: readonly Sending[], id: number): readonly Sending[] {
  const place = all.find((one) => one.id === id)?.place;
  return all.filter((one) => one.id !== id && (one.place !== place || !isToldEnough(one)));
}

function isToldEnough({ failure }: Sending): boolean {
  return failure !== null && !failure.isHolding;
}
