import { describe, expect, test } from 'vitest';
import { commandForm } from '../../../src/edges/discord/command-form.ts';
import { ask } from '../../../src/edges/discord/commands/ask.ts';

const ours = ask.definition;

/** The same command as Discord gives it back. */
const theirs = {
  id: '1000000000000000001',
  application_id: '1000000000000000000',
  version: '1000000000000000002',
  type: 1,
  nsfw: false,
  dm_permission: true,
  default_member_permissions: null,
  ...ours,
  integration_types: [1, 0],
  contexts: [2, 0, 1],
  name_localizations: Object.fromEntries(Object.entries(ours.name_localizations ?? {}).reverse()),
  options: ours.options?.map((option) => ({ ...option, required: option.required ?? false })),
};

describe('commandForm', () => {
  test('what Discord gives back is equal to what was sent', () => {
    expect(commandForm([theirs], 'global')).toBe(commandForm([ours], 'global'));
  });

  test('in one server, where the command works is not ours to say', () => {
    const guild = { ...theirs, guild_id: '1', contexts: null, integration_types: [0] };
    expect(commandForm([guild], 'guild')).toBe(commandForm([ours], 'guild'));
  });

  test('the order of commands does not matter, that of options does', () => {
    const other = { ...ours, name: 'other' };
    expect(commandForm([ours, other], 'global')).toBe(commandForm([other, ours], 'global'));
    const turned = { ...ours, options: ours.options?.toReversed() };
    expect(commandForm([turned], 'global')).not.toBe(commandForm([ours], 'global'));
  });

  test.each([
    ['a description', { description: 'other' }],
    ['a translation', { description_localizations: { 'zh-CN': '别的' } }],
    ['no translation', { name_localizations: null }],
    ['an option', { options: [] }],
    ['a context', { contexts: [0] }],
    ['a permission', { default_member_permissions: '8' }],
  ])('%s is a difference', (_, change) => {
    expect(commandForm([{ ...theirs, ...change }], 'global')).not.toBe(commandForm([ours], 'global'));
  });

  test('a command more or less is a difference', () => {
    expect(commandForm([], 'global')).not.toBe(commandForm([ours], 'global'));
  });
});
