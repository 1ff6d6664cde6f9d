import { describe, expect, test } from 'vitest';
import { suggestionsFor } from '../../../../src/sandbox/page/shell/suggestions.ts';
import type { Command } from '../../../../src/sandbox/state/commands.ts';

const examples = { questions: ['什么是混合云', '云会下雨吗'], topic: '虚拟化' } as const;

function command(name: string, given: Partial<Command> = {}): Command {
  return {
    id: name,
    application_id: '1',
    version: '1',
    type: 1,
    name,
    name_localizations: null,
    description: `what ${name} does`,
    description_localizations: null,
    options: [],
    default_member_permissions: null,
    nsfw: false,
    contexts: null,
    integration_types: [0],
    ...given,
  };
}

const text = (name: string) => ({ type: 3 as const, name, description: name });
const branch = (name: string, options: Command['options'] = []) => ({
  type: 1 as const,
  name,
  description: `${name}s`,
  options: options as never,
});

const ask = command('ask', {
  options: [text('question')],
  name_localizations: { 'zh-CN': '提问' },
  description_localizations: { 'zh-CN': '在笔记里找' },
});
const quiz = command('quiz', { options: [branch('play', [text('topic')]), branch('review')] });
const daily = command('daily', { options: [branch('quiz'), branch('topic'), branch('status')] });
const commands = [ask, command('topics'), quiz, daily, command('help')];
const all = commands.map(({ id }) => id);

function drafts(
  channel: { name: string; kind?: 'text' | 'direct'; offered?: readonly string[] },
  given: { isAdmin?: boolean; commands?: readonly Command[] } = {},
): string[] {
  const where = { kind: 'text' as const, offered: all, ...channel };
  const me = { isAdmin: given.isAdmin ?? false };
  return suggestionsFor(where, { commands: given.commands ?? commands, me, locale: 'en-US', examples }).map(
    ({ draft }) => draft.trimEnd(),
  );
}

describe('three things to try', () => {
  test('fit the channel', () => {
    expect(drafts({ name: 'ask' })).toEqual(['/ask question:什么是混合云', '/quiz play', '/topics']);
    expect(drafts({ name: 'quiz' })).toEqual(['/quiz play', '/quiz play topic:虚拟化', '/quiz review']);
    expect(drafts({ name: 'Cumulus', kind: 'direct' })[0]).toBe('/quiz review');
  });

  test('in #daily are its setting up for the admin, for others something else', () => {
    expect(drafts({ name: 'daily' }, { isAdmin: true })).toEqual([
      '/daily quiz',
      '/daily topic',
      '/daily status',
    ]);
    expect(drafts({ name: 'daily' })).not.toContain('/daily quiz');
  });

  test('are only commands that are offered here', () => {
    expect(drafts({ name: 'ask', offered: ['topics', 'help'] })).toEqual(['/topics', '/help']);
  });

  test('are only commands that exist, with the subcommands and options that they have', () => {
    const others = [
      command('ask', { options: [text('query')] }),
      command('quiz', { options: [branch('race')] }),
    ];
    expect(drafts({ name: 'ask' }, { commands: others })).toEqual(['/ask']);
  });

  test('are none while there are no commands', () => {
    expect(drafts({ name: 'ask' }, { commands: [] })).toEqual([]);
  });
});

test('a suggestion reads as Discord shows the command to this reader, but is typed by its default name', () => {
  const [first] = suggestionsFor(
    { name: 'ask', kind: 'text', offered: all },
    { commands, me: { isAdmin: false }, locale: 'zh-CN', examples },
  );
  expect(first).toEqual({
    draft: '/ask question:什么是混合云',
    label: '/提问 什么是混合云',
    description: '在笔记里找',
  });
});
