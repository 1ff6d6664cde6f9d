import { describe, expect, it } from 'vitest';
import { headTerms, splitLabel } from '../../../src/core/notes/head-terms.ts';

describe('headTerms', () => {
  it.each([
    ['带宽: 线路每秒能够传送的最大数据量。', ['带宽'], 'what stands before the colon'],
    ['城域网/园区网: 覆盖一座城市或一片园区的网络。', ['城域网', '园区网'], 'two names of one thing'],
    ['ARP (address resolution protocol) 查地址', ['ARP'], 'what stands before its expansion'],
    [
      '对象存储（OBS）：把数据整个放进桶里的存储方式。',
      ['对象存储', 'OBS'],
      'an abbreviation in brackets is a name too',
    ],
    ['传输协议: 用户数据报协议', ['传输协议', '用户数据报协议'], 'a short value is itself a term'],
    ['路由器是选路的设备', ['路由器'], 'the subject of "is"'],
    ['A router is a device', ['A router'], 'the subject in English'],
    ['网络层 | 路由器', ['网络层'], 'the first cell of a row'],
    ['域名系统包括:', ['域名系统'], 'what the label announces is no part of the name'],
    ['先握手，再发送: 可靠', [], 'a clause is no term'],
    ['12:30 开会', [], 'a time is no label'],
    ['https://example.org', [], 'nor is an address'],
  ])('%s → %j: %s', (line, terms) => {
    expect(headTerms(line)).toEqual(terms);
  });
});

describe('splitLabel', () => {
  it('takes the half-width and the full-width colon, with or without blanks', () => {
    expect(splitLabel('带宽 ： 快')).toEqual({ label: '带宽', rest: '快' });
    expect(splitLabel('带宽:快')).toEqual({ label: '带宽', rest: '快' });
  });

  it('finds none in a line of 300,000 blanks, at once', () => {
    expect(splitLabel(`a${' '.repeat(300_000)}b`)).toBeNull();
  });
});
