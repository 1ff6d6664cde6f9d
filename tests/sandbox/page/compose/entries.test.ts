import { describe, expect, it } from 'vitest';
import { entriesOf, matchingEntries } from '../../../../src/sandbox/page/compose/entries.ts';
import { COMMANDS } from './sample.ts';

const all = COMMANDS.map(({ id }) => id);
const named = (entries: readonly { readonly name: string }[]) => entries.map(({ name }) => name);

describe('the commands that can be listed', () => {
  it('are the slash commands, subcommands one by one', () => {
    expect(named(entriesOf(COMMANDS, all, 'en-US'))).toEqual([
      'ask',
      'quiz play',
      'quiz review',
      'daily quiz',
      'help',
    ]);
  });

  it('are only those offered here', () => {
    expect(named(entriesOf(COMMANDS, ['13', '10'], 'en-US'))).toEqual(['ask', 'help']);
  });

  it('have the names and descriptions of the locale, and the default ones where there are none', () => {
    const [ask, play] = entriesOf(COMMANDS, all, 'zh-CN');
    expect(ask).toMatchObject({ name: '提问', defaultName: 'ask', description: '关于提问' });
    expect(play).toMatchObject({ name: '练习 play', defaultName: 'quiz play', description: 'A round' });
  });
});

describe('filtering while typing', () => {
  const chinese = entriesOf(COMMANDS, all, 'zh-CN');
  const english = entriesOf(COMMANDS, all, 'en-US');

  it('lists what begins with it before what contains it', () => {
    expect(named(matchingEntries(english, 'quiz'))).toEqual(['quiz play', 'quiz review', 'daily quiz']);
  });

  it('knows a command by its localized and by its default name', () => {
    expect(named(matchingEntries(chinese, '提'))).toEqual(['提问']);
    expect(named(matchingEntries(chinese, 'ASK'))).toEqual(['提问']);
  });

  it('finds a subcommand by its own name', () => {
    expect(named(matchingEntries(english, 'rev'))).toEqual(['quiz review']);
  });
});
