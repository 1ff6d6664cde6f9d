import { describe, expect, it } from 'vitest';
import { fitting, readValue, suggestionsFor } from '../../../../src/sandbox/page/compose/option-value.ts';
import type { ValueOption } from '../../../../src/sandbox/rules/command-options.ts';
import { CHANNEL, COUNT, KIND, NEAR, PRIVATE, pillOf, QUESTION, ROLE } from './sample.ts';

const read = (option: ValueOption, text: string, locale = 'en-US') =>
  readValue(pillOf(option, text), { ...NEAR, locale });
const labels = (option: ValueOption, typed = '', locale = 'en-US') =>
  fitting(suggestionsFor(option, { ...NEAR, locale }) ?? [], typed).map(({ label }) => label);

describe('what may be chosen', () => {
  it('is a choice by its localized name, found by the default name and by the value, too', () => {
    expect(labels(KIND, '', 'zh-CN')).toEqual(['选择题', '判断题', 'Flashcard']);
    expect(labels(KIND, '判', 'zh-CN')).toEqual(['判断题']);
    expect(labels(KIND, 'true or', 'zh-CN')).toEqual(['判断题']);
    expect(labels(KIND, 'true-f', 'zh-CN')).toEqual(['判断题']);
  });

  it('is True or False, in the words of the locale', () => {
    expect(labels(PRIVATE)).toEqual(['True', 'False']);
    expect(labels(PRIVATE, '', 'zh-TW')).toEqual(['是', '否']);
  });

  it('is a channel of the server, never the direct messages', () => {
    expect(labels(CHANNEL)).toEqual(['#ask', '#daily']);
  });

  it('is no channel at all where only voice channels are asked for', () => {
    expect(labels({ ...CHANNEL, channel_types: [2] })).toEqual([]);
  });

  it('is a member or a role by name, with or without the @', () => {
    expect(labels({ type: 9, name: 'who', description: 'Who' }, 'me')).toEqual(['@Mei']);
    expect(labels({ type: 9, name: 'who', description: 'Who' }, '@le')).toEqual(['@Learners']);
  });

  it('is anything for a text without choices', () => {
    expect(suggestionsFor(QUESTION, NEAR)).toBeNull();
  });
});

describe('what stands in an option', () => {
  it('is nothing when it is empty or white space', () => {
    expect(read(QUESTION, ' 　')).toEqual({ kind: 'empty' });
  });

  it('is a text without the white space around it', () => {
    expect(read(QUESTION, ' 什么是云 ')).toEqual({ kind: 'value', value: '什么是云' });
  });

  it('is as long as Discord counts it: an emoji outside the base plane is one character', () => {
    expect(read(QUESTION, '☁'.repeat(20))).toMatchObject({ kind: 'value' });
    expect(read(QUESTION, '🌧'.repeat(20))).toMatchObject({ kind: 'value' });
    const problem = { kind: 'tooLong', limit: 20, length: 21 };
    expect(read(QUESTION, '🌧'.repeat(21))).toEqual({ kind: 'problem', problem });
  });

  it('may be too short', () => {
    const problem = { kind: 'tooShort', limit: 3, length: 2 };
    expect(read({ ...QUESTION, min_length: 3 }, '云云')).toEqual({ kind: 'problem', problem });
  });

  it('is a whole number, in full-width digits, too', () => {
    expect(read(COUNT, '5')).toEqual({ kind: 'value', value: 5 });
    expect(read(COUNT, '１２')).toEqual({ kind: 'value', value: 12 });
    expect(read(COUNT, '2.5')).toEqual({ kind: 'problem', problem: { kind: 'notInteger' } });
    expect(read(COUNT, 'five')).toEqual({ kind: 'problem', problem: { kind: 'notInteger' } });
  });

  it('is a number within its range, and within what Discord transmits', () => {
    expect(read(COUNT, '0')).toEqual({ kind: 'problem', problem: { kind: 'tooSmall', limit: 1 } });
    expect(read(COUNT, '21')).toEqual({ kind: 'problem', problem: { kind: 'tooBig', limit: 20 } });
    const free: ValueOption = { type: 4, name: 'n', description: 'N' };
    expect(read(free, '99999999999999999999')).toMatchObject({ problem: { kind: 'tooBig' } });
    const decimal: ValueOption = { type: 10, name: 'n', description: 'N' };
    expect(read(decimal, '-0.5')).toEqual({ kind: 'value', value: -0.5 });
    expect(read(decimal, '1e9')).toEqual({ kind: 'problem', problem: { kind: 'notNumber' } });
  });

  it('is the choice whose name was written out', () => {
    expect(read(KIND, 'true OR false')).toEqual({ kind: 'value', value: 'true-false' });
    expect(read(KIND, '判断题', 'zh-CN')).toEqual({ kind: 'value', value: 'true-false' });
    expect(read(KIND, 'true')).toEqual({ kind: 'problem', problem: { kind: 'notOffered' } });
  });

  it('is true or false in any of the languages', () => {
    for (const yes of ['True', 'true', '是'])
      expect(read(PRIVATE, yes)).toEqual({ kind: 'value', value: true });
    expect(read(PRIVATE, '否', 'zh-CN')).toEqual({ kind: 'value', value: false });
  });

  it('is the id of what was named', () => {
    expect(read(CHANNEL, '#daily')).toEqual({ kind: 'value', value: '31' });
    expect(read(ROLE, 'learners')).toEqual({ kind: 'value', value: '20' });
    expect(read(ROLE, 'nobody')).toEqual({ kind: 'problem', problem: { kind: 'notOffered' } });
  });

  it('is what was chosen, whatever its name looks like', () => {
    const pill = { option: QUESTION, text: '第 3 节：云的特点', chosen: 'section-3' };
    expect(readValue(pill, NEAR)).toEqual({ kind: 'value', value: 'section-3' });
  });
});
