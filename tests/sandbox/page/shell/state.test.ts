import { describe, expect, test } from 'vitest';
import {
  NOTHING_KNOWN,
  reduce,
  type Shell,
  type ShellEvent,
} from '../../../../src/sandbox/page/shell/state.ts';
import type { FromServer, Reply } from '../../../../src/sandbox/playground/protocol.ts';
import type { ApiMessage } from '../../../../src/sandbox/state/messages.ts';
import { channel, hello, lin, maya, said } from '../said.ts';

const told = (...events: ShellEvent[]): Shell => events.reduce(reduce, NOTHING_KNOWN);
const heard = (from: Exclude<FromServer, Reply>, at = 0): ShellEvent => ({ kind: 'heard', from, at });
const created = (data: ApiMessage) => heard({ type: 'event', name: 'MESSAGE_CREATE', data });
const updated = (data: ApiMessage) => heard({ type: 'event', name: 'MESSAGE_UPDATE', data });
const deleted = (id: string) =>
  heard({ type: 'event', name: 'MESSAGE_DELETE', data: { id, channel_id: '1' } });
const reading = (id: string | null): ShellEvent => ({ kind: 'reading', channel: id });
const idsIn = (shell: Shell, id: string) =>
  shell.world?.channels.find((one) => one.id === id)?.messages.map((message) => message.id);

const room = heard(hello([channel('1', 'ask', [said(maya, '100')]), channel('2', 'quiz')]));

describe('the messages', () => {
  test('come, change and go as the events say', () => {
    const shell = told(room, created(said(maya, '101')), updated(said(maya, '100', { content: 'new' })));
    expect(idsIn(shell, '1')).toEqual(['100', '101']);
    expect(shell.world?.channels[0]?.messages[0]?.content).toBe('new');
    expect(idsIn(reduce(shell, deleted('100')), '1')).toEqual(['101']);
  });

  test('are the same after an event that the hello has overtaken', () => {
    const shell = told(room);
    expect(reduce(shell, created(said(maya, '100')))).toBe(shell);
    expect(reduce(shell, updated(said(maya, '99')))).toBe(shell);
    expect(reduce(shell, deleted('99'))).toBe(shell);
  });

  test('of the other channels are the very same values, so that they need not be drawn anew', () => {
    const before = told(room);
    const shell = reduce(before, created(said(maya, '101')));
    expect(shell.world?.channels[1]).toBe(before.world?.channels[1]);
  });

  test('of a channel that nobody knows are left out', () => {
    const shell = told(room);
    expect(reduce(shell, created(said(maya, '101', { channel_id: '3' })))).toBe(shell);
  });
});

describe('unread', () => {
  test('is what others say where the visitor does not look, until they do', () => {
    const quiz = (id: string) => created(said(maya, id, { channel_id: '2' }));
    const shell = told(room, reading('1'), quiz('101'), quiz('102'), created(said(maya, '103')));
    expect(shell.unread).toEqual({ 2: 2 });
    expect(reduce(shell, reading('2')).unread).toEqual({});
  });

  test('is also what comes to the open channel while the window is hidden', () => {
    const shell = told(room, reading('1'), reading(null), created(said(maya, '101')));
    expect(shell.unread).toEqual({ 1: 1 });
  });

  test('is nothing that the visitor says: perhaps in another window', () => {
    expect(told(room, created(said(lin, '101'))).unread).toEqual({});
  });

  test('is nothing at the first hello: those messages may have been read before', () => {
    expect(told(room).unread).toEqual({});
  });

  test('is what was said while the connection was lost', () => {
    const again = hello([channel('1', 'ask', [said(maya, '100'), said(maya, '101')]), channel('2', 'quiz')]);
    expect(told(room, heard(again)).unread).toEqual({ 1: 1 });
  });

  test('stays when a hello only brings another language', () => {
    const [ask, quiz] = [channel('1', 'ask', [said(maya, '100'), said(maya, '101')]), channel('2', 'quiz')];
    const shell = told(room, created(said(maya, '101')), heard({ ...hello([ask, quiz]), locale: 'en-US' }));
    expect(shell.unread).toEqual({ 1: 1 });
    expect(shell.world?.locale).toBe('en-US');
  });
});

describe('news', () => {
  test('are the newest message of somebody else', () => {
    const shell = told(room, reading('1'), created(said(maya, '101')), created(said(lin, '102')));
    expect(shell.news?.id).toBe('101');
  });

  test('are an edit that says something else, where the visitor looks', () => {
    const edit = updated(said(maya, '100', { content: 'the next passage' }));
    expect(told(room, reading('1'), edit).news?.content).toBe('the next passage');
    expect(told(room, reading('2'), edit).news).toBeNull();
  });

  test('are no edit that says the same', () => {
    expect(told(room, reading('1'), updated(said(maya, '100', { pinned: true }))).news).toBeNull();
  });
});

test('the playground’s clock is ahead of the browser’s by what a hello, or a move, says', () => {
  expect(told(heard(hello([], 5000), 2000)).clockAhead).toBe(3000);
  expect(told(room, heard({ type: 'clock', now: 90_000 }, 30_000)).clockAhead).toBe(60_000);
});

test('a lost connection takes nothing away that is shown', () => {
  const shell = told(room, { kind: 'connection', isOpen: false });
  expect(shell.isConnected).toBe(false);
  expect(idsIn(shell, '1')).toEqual(['100']);
});
