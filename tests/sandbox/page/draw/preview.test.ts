import { expect, test } from 'vitest';
import { authorOf, commandName } from '../../../../src/sandbox/page/draw/names.ts';
import { previewOf } from '../../../../src/sandbox/page/draw/preview.ts';
import { said } from '../said.ts';

const LIN = { id: '2', slug: 'lin', name: 'lin', isBot: false, isAdmin: false };
const AUTHOR = { ...said(LIN, '10').author, global_name: '林小雨' };
const MESSAGE = said(LIN, '10', { author: AUTHOR, content: '' });
const VIEW = {
  people: [{ id: '2', slug: 'lin', name: 'Lin', isBot: false, isAdmin: false }],
  roles: [],
  channels: [{ id: '4', name: 'ask', kind: 'text' as const }],
  commands: [],
  locale: 'en-US',
};

test('a preview is the text on one line, without marks', () => {
  const content = '# 题\n- **a** `b`\n> [c](https://d.e) <@2> in <#4>, <@99>';
  expect(previewOf({ ...MESSAGE, content }, VIEW)).toBe('题 a b c @Lin in #ask, @…');
});

test('it finds the text of components and of an embed', () => {
  const container = {
    type: 17 as const,
    components: [
      { type: 10 as const, content: '**一**' },
      {
        type: 9 as const,
        components: [{ type: 10 as const, content: '二' }],
        accessory: { type: 2 as const, style: 2 as const, custom_id: 'x', label: 'no' },
      },
    ],
  };
  expect(previewOf({ ...MESSAGE, components: [container] }, VIEW)).toBe('一 二');
  expect(previewOf({ ...MESSAGE, embeds: [{ title: 'a', description: 'b' }] }, VIEW)).toBe('a b');
});

test('what is hidden in the message is hidden in its preview', () => {
  expect(previewOf({ ...MESSAGE, content: 'it is ||B||' }, VIEW)).toBe('it is ▒▒▒');
});

test('an author goes by the name that they have here, or had when they wrote', () => {
  expect(authorOf(MESSAGE, VIEW).name).toBe('Lin');
  expect(authorOf(MESSAGE, { people: [] }).name).toBe('林小雨');
  expect(authorOf({ author: { ...AUTHOR, global_name: null } }, { people: [] }).name).toBe('lin');
});

test('the command is named where the message names it', () => {
  const interaction = {
    id: '1',
    type: 2,
    name: 'quiz play',
    name_localized: '练习 做题',
    user: AUTHOR,
  } as const;
  expect(commandName({ ...MESSAGE, interaction })).toBe('练习 做题');
  expect(commandName(MESSAGE)).toBeNull();
});
