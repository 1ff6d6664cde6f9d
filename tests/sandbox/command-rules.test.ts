import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { faults, type Rest, rest } from './raw.ts';

let discord: Sandbox;
let call: Rest;
let commands: string;

beforeEach(async () => {
  discord = await startSandbox({ rateLimits: 'off' });
  call = rest(discord);
  commands = `/applications/${discord.applicationId}/commands`;
});
afterEach(() => discord.close());

const ask = { name: 'ask', description: 'Ask the notes' };
const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'x', ...more });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

type Case = readonly [reason: string, body: object, refused: readonly string[]];

const cases: readonly Case[] = [
  ['a Chinese name', { ...ask, name: '提问' }, []],
  ['a hyphen, an underscore, an apostrophe', { ...ask, name: "a-b_c'd" }, []],
  ['an upper-case name', { ...ask, name: 'Ask' }, ['name: APPLICATION_COMMAND_INVALID_NAME']],
  ['a name with a space', { ...ask, name: 'ask me' }, ['name: APPLICATION_COMMAND_INVALID_NAME']],
  ['a name of 33', { ...ask, name: 'a'.repeat(33) }, ['name: BASE_TYPE_BAD_LENGTH']],
  ['a menu command may have spaces', { name: 'Save Message', type: 3 }, []],
  [
    'a menu command has no description',
    { name: 'Save', type: 3, description: 'x' },
    ['description: BASE_TYPE_MAX_LENGTH'],
  ],
  ['no name', { description: 'x' }, ['name: BASE_TYPE_REQUIRED']],
  ['no description', { name: 'ask' }, ['description: BASE_TYPE_REQUIRED']],
  ['a description of 101', { ...ask, description: 'x'.repeat(101) }, ['description: BASE_TYPE_MAX_LENGTH']],
  [
    'an upper-case localized name',
    { ...ask, name_localizations: { de: 'Fragen' } },
    ['name_localizations.de: APPLICATION_COMMAND_INVALID_NAME'],
  ],
  [
    'a locale that Discord has not',
    { ...ask, name_localizations: { zh: '提问' } },
    ['name_localizations.zh: BASE_TYPE_CHOICES'],
  ],
  [
    'an upper-case option name',
    { ...ask, options: [option('Question')] },
    ['options.0.name: APPLICATION_COMMAND_INVALID_NAME'],
  ],
  [
    'an upper-case localized option name',
    { ...ask, options: [option('q', { name_localizations: { 'en-US': 'Q' } })] },
    ['options.0.name_localizations.en-US: APPLICATION_COMMAND_INVALID_NAME'],
  ],
  ['25 options', { ...ask, options: many(25, (i) => option(`o${i}`)) }, []],
  ['26 options', { ...ask, options: many(26, (i) => option(`o${i}`)) }, ['options: BASE_TYPE_MAX_LENGTH']],
  [
    'an option twice',
    { ...ask, options: [option('a'), option('a')] },
    ['options.1.name: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS'],
  ],
  [
    'a required option after an optional one',
    { ...ask, options: [option('a'), option('b', { required: true })] },
    ['options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
  ],
  [
    'an option beside a subcommand',
    { ...ask, options: [{ type: 1, name: 'a', description: 'x' }, option('b')] },
    ['options.1: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID'],
  ],
  [
    'faults inside of a subcommand',
    {
      ...ask,
      options: [
        { type: 1, name: 'a', description: 'x', options: [option('a'), option('b', { required: true })] },
      ],
    },
    ['options.0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
  ],
  [
    'a group inside of a group',
    {
      ...ask,
      options: [
        { type: 2, name: 'a', description: 'x', options: [{ type: 2, name: 'b', description: 'x' }] },
      ],
    },
    ['options.0.options.0: UNION_TYPE_CHOICES'],
  ],
  [
    '26 choices',
    { ...ask, options: [option('a', { choices: many(26, (i) => ({ name: `${i}`, value: `${i}` })) })] },
    ['options.0.choices: BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'a choice twice',
    { ...ask, options: [option('a', { choices: many(2, () => ({ name: 'x', value: 'x' })) })] },
    ['options.0.choices.1: APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS'],
  ],
  [
    'a text as choice of an integer',
    { ...ask, options: [option('a', { type: 4, choices: [{ name: 'x', value: '1' }] })] },
    ['options.0.choices.0.value: NUMBER_TYPE_COERCE'],
  ],
  [
    'autocomplete and choices',
    { ...ask, options: [option('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })] },
    ['options.0.autocomplete: APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES'],
  ],
  [
    'a length that cannot be',
    { ...ask, options: [option('a', { min_length: 5, max_length: 4 })] },
    ['options.0: APPLICATION_COMMAND_OPTION_MIN_MAX_INVALID'],
  ],
  [
    'a misspelt key in an option',
    { ...ask, options: [option('a', { maxLength: 5 })] },
    ['options.0.maxLength: SANDBOX_UNKNOWN_KEY'],
  ],
  [
    'over 8,000 characters in all',
    {
      ...ask,
      options: many(20, (i) =>
        option(`o${i}`, { choices: many(4, (j) => ({ name: `${j}`, value: 'x'.repeat(99) })) }),
      ),
    },
    [': APPLICATION_COMMAND_TOO_LARGE'],
  ],
  ['contexts that do not exist', { ...ask, contexts: [3] }, ['contexts.0: BASE_TYPE_CHOICES']],
];

test.each(cases)('%s', async (_reason, body, refused) => {
  const answered = await call('POST', commands, body);
  expect(faults(answered)).toEqual(refused);
  expect(answered.status).toBe(refused.length === 0 ? 201 : 400);
});

describe('stored commands', () => {
  test('carry every field Discord fills in', async () => {
    const { body } = await call('POST', commands, {
      ...ask,
      options: [option('q', { required: false, choices: [] })],
    });
    const digits = expect.stringMatching(/^\d{17,19}$/);
    expect(body).toEqual({
      ...ask,
      id: digits,
      application_id: discord.applicationId,
      version: digits,
      type: 1,
      default_member_permissions: null,
      nsfw: false,
      contexts: null,
      integration_types: [0],
      name_localizations: null,
      description_localizations: null,
      options: [option('q')],
    });
  });

  test('show localizations when asked for, else only those of the reader', async () => {
    const localized = { ...ask, name_localizations: { 'zh-CN': '提问' } };
    const withOption = { ...localized, options: [option('q', { name_localizations: { 'zh-CN': '问题' } })] };
    await call('POST', commands, withOption);
    const list = async (query: string, headers: Record<string, string> = {}) => {
      const authorization = `Bot ${discord.token}`;
      const response = await fetch(`${discord.url}/v10${commands}${query}`, {
        headers: { authorization, ...headers },
      });
      const [first] = (await response.json()) as Record<string, unknown>[];
      return first;
    };
    expect(await list('?with_localizations=true')).toMatchObject(withOption);
    const plain = await list('');
    expect(plain).toMatchObject({ name_localizations: null, options: [option('q')] });
    expect(plain).not.toHaveProperty('name_localized');
    expect(await list('', { 'X-Discord-Locale': 'zh-CN' })).toMatchObject({
      name_localized: '提问',
      options: [{ name_localized: '问题' }],
    });
  });

  test('are overwritten by name: 201 for a new one, 200 and the same id for a known one', async () => {
    const first = await call('POST', commands, ask);
    const again = await call('POST', commands, { ...ask, description: 'Other' });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body['id']).toBe(first.body['id']);
    expect(again.body['version']).not.toBe(first.body['version']);
  });

  test('are read, changed and deleted by id', async () => {
    const { body } = await call('POST', commands, ask);
    const one = `${commands}/${body['id']}`;
    expect((await call('PATCH', one, { name: 'question' })).body).toMatchObject({
      name: 'question',
      description: ask.description,
    });
    expect(faults(await call('PATCH', one, { name: 'No' }))).toEqual([
      'name: APPLICATION_COMMAND_INVALID_NAME',
    ]);
    expect((await call('GET', one)).body).toMatchObject({ name: 'question' });
    expect((await call('DELETE', one)).status).toBe(204);
    expect(await call('GET', one)).toMatchObject({ status: 404, body: { code: 10063 } });
  });

  test('PUT replaces the whole set and refuses a name twice', async () => {
    await call('POST', commands, { ...ask, name: 'old' });
    await call('PUT', commands, [ask, { name: 'ask', type: 3 }]);
    expect(discord.commands().map((command) => [command.name, command.type])).toEqual([
      ['ask', 1],
      ['ask', 3],
    ]);
    expect(faults(await call('PUT', commands, [ask, ask]))).toEqual([
      '1: APPLICATION_COMMANDS_DUPLICATE_NAME',
    ]);
  });

  test('a hundred slash commands are the most', async () => {
    const full = many(100, (i) => ({ ...ask, name: `ask${i}` }));
    expect((await call('PUT', commands, full)).status).toBe(200);
    expect(await call('POST', commands, ask)).toMatchObject({ status: 400, body: { code: 30032 } });
    expect((await call('POST', commands, { name: 'Save', type: 3 })).status).toBe(201);
  });

  test('of a server stand apart from the global ones', async () => {
    const server = discord.addServer({ name: 'Class' });
    const there = `/applications/${discord.applicationId}/guilds/${server.id}/commands`;
    expect((await call('PUT', there, [ask])).body).toMatchObject([{ guild_id: server.id }]);
    expect(discord.commands()).toEqual([]);
    expect(discord.commands({ guildId: server.id })).toHaveLength(1);
  });

  test('belong to this application and to servers that exist', async () => {
    expect(await call('GET', '/applications/100000000000000001/commands')).toMatchObject({
      body: { code: 10002 },
    });
    const nowhere = `/applications/${discord.applicationId}/guilds/100000000000000001/commands`;
    expect(await call('GET', nowhere)).toMatchObject({ body: { code: 10004 } });
  });
});
