import { describe, expect, test } from 'vitest';
import { afterGone, channelOf } from '../../../../src/sandbox/page/shell/spots.ts';
import { channel, maya, said } from '../said.ts';

describe('a place is found', () => {
  const ask = channel('1', 'ask', [said(maya, '100')]);
  const quiz = channel('2', 'quiz');

  test('in its channel', () => {
    expect(channelOf({ channel: '1', message: '100' }, [quiz, ask])).toBe(ask);
    expect(channelOf({ channel: '2', message: null }, [quiz, ask])).toBe(quiz);
  });

  test('unless the message or the channel is gone', () => {
    expect(channelOf({ channel: '2', message: '100' }, [quiz, ask])).toBeNull();
    expect(channelOf({ channel: '3', message: null }, [quiz, ask])).toBeNull();
  });
});

describe('after a message that has gone comes', () => {
  const before = ['1', '2', '3', '4'].map((id) => ({ id }));

  test('the next that is left', () => {
    const left = before.filter(({ id }) => id !== '2' && id !== '3');
    expect(afterGone('2', before, left)).toBe('4');
  });

  test('nothing, if it was the last', () => {
    expect(afterGone('4', before, before.slice(0, 3))).toBeNull();
  });
});
