import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Library } from '../../src/app/ask.ts';
import { type ClassRoom, openClass, shippedLibrary } from './class.ts';
import { knownLibrary } from './known-library.ts';

/** What Discord offers while a member types. */

const library = await shippedLibrary();

let room: ClassRoom;
beforeEach(async () => {
  room = await openClass(library);
});
afterEach(() => room.close());

const offered = async (command: 'ask' | 'topics', typed: string, member = room.ana) => {
  const option = command === 'ask' ? 'question' : 'topic';
  return (await member.autocomplete(room.channel, command, option, typed)).map(({ name }) => name);
};

describe.each(['ask', 'topics'] as const)('/%s', (command) => {
  test.each([
    ['the beginning of a term', '混合', '混合云'],
    ['traditional characters', '虛擬', '虚拟化'],
    ['full-width letters', 'ｏｐｅｎｓｔ', 'OpenStack'],
    ['an abbreviation', 'iaas', '基础设施即服务'],
    ['another language', 'hybrid', '混合云'],
    ['the middle of a term', '金属', '裸金属虚拟化'],
    ['the middle of a Latin name', 'pensta', 'OpenStack'],
    ['the sound of its characters', 'hunheyun', '混合云'],
  ])('knows a topic by %s', async (_, typed, expected) => {
    expect((await offered(command, typed)).join('\n')).toContain(expected);
  });

  test('offers something before anything is typed', async () => {
    expect((await offered(command, '')).length).toBeGreaterThan(3);
  });

  test('offers nothing for what the notes do not know', async () => {
    expect(await offered(command, 'qzxvbn')).toEqual([]);
  });

  test('bears whatever is typed', async () => {
    for (const typed of [
      '@everyone',
      '\\',
      '(*[',
      '\u200B',
      '🙂',
      '长'.repeat(300).slice(0, 100),
      '#',
      '\u0000',
    ]) {
      expect((await offered(command, typed)).length).toBeLessThanOrEqual(25);
    }
  });

  test('answers with what it offered', async () => {
    const option = command === 'ask' ? 'question' : 'topic';
    const choices = await room.ana.autocomplete(room.channel, command, option, '混合云');
    const shown = await room.ana.command(room.channel, command, { [option]: String(choices[0]?.value) });
    expect(shown.text).toContain('混合云');
  });
});

test('a question is completed at its end', async () => {
  expect(await offered('ask', '什么是混合')).toContain('什么是混合云');
});

test('a finished question is left alone, for Enter takes the first line offered', async () => {
  expect(await offered('ask', '混合云和公有云有什么区别？')).toEqual([]);
});

test('what members ask is never offered to others', async () => {
  await room.ana.command(room.channel, 'ask', { question: '我的密码是 qzxvbn 吗' });
  expect(await offered('ask', 'qzx', room.ben)).toEqual([]);
});

test('while the notes are loading nothing is offered, and nobody waits', async () => {
  const loading = Promise.withResolvers<Library>();
  const early = await openClass(loading.promise);
  expect(await early.ana.autocomplete(early.channel, 'ask', 'question', '云')).toEqual([]);
  loading.resolve(library);
  await early.close();
});

test('a bug offers nothing and is logged', async () => {
  await room.restart(
    knownLibrary({
      complete: () => {
        throw new Error('the index is broken');
      },
    }),
  );
  expect(await offered('ask', '云')).toEqual([]);
  expect(room.bot.log.filter(({ level }) => level >= 50)).toMatchObject([{ what: '/ask' }]);
});
