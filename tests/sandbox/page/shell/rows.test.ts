import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../../src/sandbox/page/shell/rows.ts';
import type { ApiMessage } from '../../../../src/sandbox/state/messages.ts';
import { lin, maya, said } from '../said.ts';

const at = (time: string) => ({ timestamp: `2026-11-22T${time}Z` });
const inShanghai = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: 'Asia/Shanghai' });

/** `+`: drawn beneath the one before it, without a name of its own; `|`: a new day. */
function drawn(messages: readonly ApiMessage[]): string {
  const marks = rowsOf(messages, (time) => inShanghai.format(time)).map((row) => {
    if (row.kind === 'day') return '|';
    return `${row.isFollowing ? '+' : ''}${row.message.id}`;
  });
  return marks.join(' ');
}

describe('messages are grouped', () => {
  test('by author, when each comes within seven minutes of the one before', () => {
    const messages = [
      said(lin, '1', at('09:00:00')),
      said(lin, '2', at('09:06:59')),
      said(lin, '3', at('09:13:59')),
      said(maya, '4', at('09:14:00')),
      said(lin, '5', at('09:14:01')),
    ];
    expect(drawn(messages)).toBe('| 1 +2 3 4 5');
  });

  test('but not what has a line above it: a reply, or the command that was used', () => {
    const messages = [said(lin, '1'), said(lin, '2', { type: 19 }), said(lin, '3', { type: 20 })];
    expect(drawn(messages)).toBe('| 1 2 3');
  });

  test('and not over midnight', () => {
    const messages = [said(lin, '1', at('15:59:00')), said(lin, '2', at('16:01:00'))];
    expect(drawn(messages)).toBe('| 1 | 2');
  });
});

test('a day begins where the viewer is, not in Greenwich', () => {
  const messages = [said(lin, '1', at('12:00:00')), said(maya, '2', at('23:00:00'))];
  expect(drawn(messages)).toBe('| 1 | 2');
});

test('a reply knows what it answers, as it is now, unless that is gone', () => {
  const reply = (id: string, to: string) =>
    said(maya, id, { type: 19, message_reference: { type: 0, channel_id: '1', message_id: to } });
  const rows = rowsOf([said(lin, '1'), reply('2', '1'), reply('3', '99')], () => '');
  expect(rows.map((row) => (row.kind === 'message' ? (row.repliedTo?.id ?? null) : 'day'))).toEqual([
    'day',
    null,
    '1',
    null,
  ]);
});
