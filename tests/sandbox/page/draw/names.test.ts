import { describe, expect, test } from 'vitest';
import { commandMentioned } from '../../../../src/sandbox/page/draw/names.ts';
import type { Command } from '../../../../src/sandbox/state/commands.ts';

const QUIZ: Command = {
  id: '7',
  application_id: '1',
  version: '1',
  type: 1,
  name: 'quiz',
  name_localizations: { 'zh-CN': '练习' },
  description: 'Questions about the notes',
  description_localizations: null,
  options: [
    { type: 1, name: 'play', name_localizations: { 'zh-CN': '做题' }, description: 'Play', options: [] },
    {
      type: 2,
      name: 'list',
      description: 'Lists',
      options: [{ type: 1, name: 'old', description: 'Old ones' }],
    },
  ],
  default_member_permissions: null,
  nsfw: false,
  contexts: null,
  integration_types: [0],
};
const view = (locale: string) => ({ commands: [QUIZ], locale });

describe('a command that a text mentions', () => {
  test('is shown by its names in the reader’s language, and typed by its default ones', () => {
    expect(commandMentioned({ id: '7', name: 'quiz play' }, view('zh-CN'))).toEqual({
      name: 'quiz play',
      label: '练习 做题',
    });
    expect(commandMentioned({ id: '7', name: 'quiz list old' }, view('zh-CN'))?.label).toBe('练习 list old');
    expect(commandMentioned({ id: '7', name: 'quiz play' }, view('de'))?.label).toBe('quiz play');
  });

  test('is the one of that id: a text can’t name it otherwise', () => {
    expect(commandMentioned({ id: '7', name: 'free-nitro play' }, view('en-US'))?.name).toBe('quiz play');
  });

  test('is none that there is not', () => {
    expect(commandMentioned({ id: '8', name: 'quiz play' }, view('en-US'))).toBeNull();
    expect(commandMentioned({ id: '7', name: 'quiz race' }, view('en-US'))).toBeNull();
  });
});
