import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789AB';

function problemsOf(env: Record<string, string>, dotenv: string | null = null): readonly string[] {
  const result = readConfig(env, dotenv);
  return result.ok ? [] : result.problems;
}

describe('readConfig', () => {
  test('everything has a default', () => {
    expect(readConfig({}, null)).toEqual({
      ok: true,
      config: {
        token: null,
        playgroundPort: 8137,
        knowledgeDir: 'knowledge',
        notesUrl: null,
        commandGuild: null,
        databaseUrl: 'file:data/cumulus.sqlite',
        sharding: null,
        // Of the playground; with a token it is `info`.
        logLevel: 'warn',
        discordApi: null,
      },
    });
  });

  test('reads every setting from .env', () => {
    const dotenv = [
      `DISCORD_TOKEN=${token}`,
      'PLAYGROUND=0',
      'PLAYGROUND_PORT=9000',
      'export KNOWLEDGE_DIR="my notes"',
      'NOTES_URL=https://example.org/{path}?from={from}&to={to}',
      '# a comment',
      '',
      'COMMAND_GUILD: 123456789012345678',
      'DATABASE_URL=postgres://cumulus:secret@db.example.org/cumulus',
      'SHARD_COUNT=4',
      'SHARDS="0, 2-3"',
      'LOG_LEVEL=debug',
      'DISCORD_API=http://127.0.0.1:8138/api/',
    ].join('\r\n');
    expect(readConfig({}, dotenv)).toEqual({
      ok: true,
      config: {
        token,
        playgroundPort: 9000,
        knowledgeDir: 'my notes',
        notesUrl: 'https://example.org/{path}?from={from}&to={to}',
        commandGuild: '123456789012345678',
        databaseUrl: 'postgres://cumulus:secret@db.example.org/cumulus',
        sharding: { shards: [0, 2, 3], shardCount: 4 },
        logLevel: 'debug',
        discordApi: 'http://127.0.0.1:8138/api',
      },
    });
  });

  test('the environment wins over .env, and empty counts as not set', () => {
    const result = readConfig(
      { KNOWLEDGE_DIR: 'real', LOG_LEVEL: '' },
      'KNOWLEDGE_DIR=file\nLOG_LEVEL=warn\nNOTES_URL=',
    );
    expect(result).toMatchObject({
      ok: true,
      config: { knowledgeDir: 'real', logLevel: 'warn', notesUrl: null },
    });
  });

  test('the playground is for whoever has no token, or wants it all the same', () => {
    const settings = (env: Record<string, string>) => {
      const result = readConfig(env, null);
      return result.ok && [result.config.token, result.config.logLevel];
    };
    expect(settings({})).toEqual([null, 'warn']);
    expect(settings({ PLAYGROUND: '1', DISCORD_TOKEN: token })).toEqual([null, 'warn']);
    expect(settings({ PLAYGROUND: '0', DISCORD_TOKEN: token })).toEqual([token, 'info']);
    expect(settings({ PLAYGROUND: '1', LOG_LEVEL: 'debug' })).toEqual([null, 'debug']);
  });

  test('the result is frozen and process.env untouched', () => {
    const before = { ...process.env };
    const result = readConfig({}, 'KNOWLEDGE_DIR=elsewhere');
    expect(result.ok && Object.isFrozen(result.config)).toBe(true);
    expect(process.env).toEqual(before);
  });

  test('.env.example is valid as it stands, and with every line switched on', () => {
    const example = readFileSync('.env.example', 'utf8');
    expect(readConfig({}, example).ok).toBe(true);
    expect(problemsOf({}, example.replace(/^#(?=[A-Z_]+=)/gm, ''))).toEqual([]);
  });

  test('reports every problem at once, a line each', () => {
    const problems = problemsOf(
      { LOG_LEVEL: 'loud', KNOWLEDGE_DIRS: 'x', PATH: '/bin' },
      'DISCORD_TOKEN=abc def\nNOTES_URL=ftp://example.org\nCOMMAND_GUILD=my server\nDATABASE=1\nnonsense',
    );
    expect(problems).toEqual([
      '.env line 5: expected NAME=value',
      'DATABASE in .env is not a setting; the nearest is DATABASE_URL',
      'KNOWLEDGE_DIRS in the environment is not a setting; the nearest is KNOWLEDGE_DIR',
      'DISCORD_TOKEN (7 characters) in .env: expected the token from the Bot page of the developer portal, without spaces or quotes',
      'NOTES_URL "ftp://example.org" in .env: expected an http or https address, optionally with {path}, {from} and {to}',
      'COMMAND_GUILD "my server" in .env: expected a server id of 17 to 20 digits (right-click the server, Copy Server ID)',
      'LOG_LEVEL "loud" in the environment: expected one of fatal, error, warn, info, debug, trace, silent',
    ]);
  });

  test.each(['DISCORD_TOKN', 'DISCORD_TOKEN_', 'DISCRD_TOKEN', 'DISCORD_TOKNE', 'DISCORD-TOKEN'])(
    '%s in the environment is taken for a slip',
    (name) => {
      expect(problemsOf({ [name]: token })).toEqual([
        `${name} in the environment is not a setting; the nearest is DISCORD_TOKEN`,
      ]);
    },
  );

  test.each(['TOKEN', 'DISCORD_API_TOKEN', 'LOG', 'NOTES', 'LOGLEVELS'])(
    '%s in the environment belongs to somebody else',
    (name) => {
      expect(problemsOf({ [name]: 'x' })).toEqual([]);
    },
  );

  test.each([
    ['white space', 'abc .def.ghi'],
    ['a client secret or id', '123456789012345678'],
    ['the scheme of the header', `Bot ${token}`],
    ['a scrap', 'abc'],
  ])('a token that is %s is refused', (_, value) => {
    expect(problemsOf({ DISCORD_TOKEN: value })).toHaveLength(1);
  });

  test('no problem ever shows a secret, wherever it was pasted', () => {
    const lines = [
      ...problemsOf({ DISCORD_TOKEN: `${token} ` }),
      ...problemsOf({ COMMAND_GUILD: token, NOTES_URL: `ftp://user:hunter2@${token}`, LOG_LEVEL: token }),
      ...problemsOf({}, `DISCORD_TOKEN ${token}\nTOKEN=${token}\n${token}=`),
    ];
    expect(lines.length).toBe(7);
    for (const line of lines) {
      expect(line).not.toContain(token);
      expect(line).not.toContain('hunter2');
      expect(line).not.toContain('\n');
    }
  });

  test.each([
    'file:study.sqlite',
    'file:///var/lib/cumulus/study.sqlite',
    'postgresql://localhost/cumulus',
    'postgres:///cumulus?host=/var/run/postgresql',
  ])('DATABASE_URL=%s is taken', (value) => {
    const result = readConfig({ DATABASE_URL: value }, null);
    expect(result).toMatchObject({ ok: true, config: { databaseUrl: value } });
  });

  test.each([
    'study.sqlite',
    'file:',
    'mysql://localhost/cumulus',
    'postgres://a b',
    'postgress://u:p@ss/w@host/db',
  ])('DATABASE_URL=%s is refused, and not shown, for it may hold a password', (value) => {
    expect(problemsOf({ DATABASE_URL: value })).toEqual([
      'DATABASE_URL in the environment: expected file:path/to/cumulus.sqlite or postgres://user:password@host/database',
    ]);
  });

  test('without SHARDS a process serves all shards', () => {
    expect(readConfig({ SHARD_COUNT: '2' }, null)).toMatchObject({
      config: { sharding: { shards: [0, 1], shardCount: 2 } },
    });
  });

  test.each([
    [{ SHARD_COUNT: '0' }, 'SHARD_COUNT "0" in the environment: expected how many shards'],
    [
      { SHARD_COUNT: '4', SHARDS: '3-1' },
      'SHARDS "3-1" in the environment: expected shards by number from 0',
    ],
    [{ SHARD_COUNT: '4', SHARDS: '[0,1]' }, 'SHARDS "[0,1]" in the environment: expected shards by number'],
    [
      { SHARD_COUNT: '4', SHARDS: '1,4' },
      'SHARDS "1,4" in the environment: expected numbers below SHARD_COUNT, which is 4',
    ],
    [{ SHARDS: '0' }, 'SHARDS "0" in the environment: expected SHARD_COUNT beside it'],
    [{ PLAYGROUND: 'yes' }, 'PLAYGROUND "yes" in the environment: expected 1, or 0 for no'],
    [
      { PLAYGROUND_PORT: '65536' },
      'PLAYGROUND_PORT "65536" in the environment: expected a port from 1 to 65535, or 0 for any free one',
    ],
    [{ PLAYGROUND_PORT: '-1' }, 'PLAYGROUND_PORT "-1" in the environment: expected a port'],
  ])('%j is one problem', (env, problem) => {
    expect(problemsOf(env)).toEqual([expect.stringContaining(problem)]);
  });

  test.each(['https://example.org/notes/{file}', 'https://example.org/a b', 'example.org/notes', '{path}'])(
    'NOTES_URL=%s is refused',
    (value) => {
      expect(problemsOf({ NOTES_URL: value })).toHaveLength(1);
    },
  );
});
