import { describe, expect, it } from 'vitest';
import {
  type Sending,
  toPutBack,
  withFailure,
  withSuccess,
} from '../../../../src/sandbox/page/compose/sendings.ts';
import { type Sent, submissionOf } from '../../../../src/sandbox/page/compose/submission.ts';
import { BoxOnPaper } from './sample.ts';

const SILENT = { kind: 'failed', reason: 'silent' } as const;
const LOST = { kind: 'failed', reason: 'impossible', text: 'The connection is lost.' } as const;

function sentFrom(text: string): Sent {
  const box = new BoxOnPaper().type(text);
  const submission = submissionOf(box.state, box.setting);
  if (submission.kind === 'nothing' || submission.kind === 'refused') throw new Error(submission.kind);
  return submission;
}

function under(id: number, place = 'lin:ask'): Sending {
  return { id, place, sent: sentFrom(`message ${id}`), failure: null };
}

const ids = (all: readonly Sending[]) => all.map(({ id }) => id);

describe('what comes back into the box after a failure', () => {
  it('is a message, whatever the reason', () => {
    expect(toPutBack(sentFrom('hi\nthere'), LOST)).toEqual({ kind: 'text', text: 'hi\nthere' });
    expect(toPutBack(sentFrom('hi'), SILENT)).toEqual({ kind: 'text', text: 'hi' });
  });

  it('is a command that never reached the bot, with its options', () => {
    expect(toPutBack(sentFrom('/ask 云'), LOST)).toMatchObject({ form: { pills: [{ text: '云' }] } });
  });

  it('is not a command that the bot received: it may have been carried out', () => {
    expect(toPutBack(sentFrom('/ask 云'), SILENT)).toBeNull();
  });
});

describe('the line about a failure', () => {
  const told = { reason: LOST, isHolding: false };
  const holding = { reason: LOST, isHolding: true };

  it('stays while the next try is under way, and goes when that succeeds', () => {
    const trying = [...withFailure([under(1)], 1, told), under(2)];
    expect(ids(trying)).toEqual([1, 2]);
    expect(withSuccess(trying, 2)).toEqual([]);
  });

  it('is one, however often it fails', () => {
    const trying = [...withFailure([under(1)], 1, told), under(2)];
    expect(withFailure(trying, 2, told)).toMatchObject([{ id: 2, failure: { reason: LOST } }]);
  });

  it('stays as long as it holds words that are nowhere else', () => {
    const trying = [...withFailure([under(1)], 1, holding), under(2), under(3)];
    expect(ids(withSuccess(trying, 2))).toEqual([1, 3]);
    expect(ids(withFailure(trying, 2, told))).toEqual([1, 2, 3]);
  });

  it('is of its place: elsewhere, success says nothing about it', () => {
    const elsewhere = [...withFailure([under(1)], 1, told), under(2, 'lin:quiz')];
    expect(ids(withSuccess(elsewhere, 2))).toEqual([1]);
  });
});
