import * as schema from 'discord-api-spec/zod';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { core, ZodMiniType } from 'zod/mini';
import { manualClock } from '../../src/sandbox/clock.ts';
import type { SandboxChannel, SandboxServer } from '../../src/sandbox/driver/server.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { RawClient, type Rest, rest } from './raw.ts';

/**
 * The sandbox against schemas made from Discord's own description of its API: its answers have Discord's shape,
 * and the two agree on which requests are well formed.
 */

let discord: Sandbox;
let call: Rest;
let server: SandboxServer;
let channel: SandboxChannel;
let messages: string;
let commands: string;

beforeEach(async () => {
  discord = await startSandbox({ clock: manualClock() });
  call = rest(discord);
  server = discord.addServer({ name: 'Class', preferredLocale: 'zh-CN' });
  channel = server.addChannel({ name: 'ask', topic: 'Questions' });
  messages = `/channels/${channel.id}/messages`;
  commands = `/applications/${discord.applicationId}/commands`;
});
afterEach(() => discord.close());

/** Where a value is not as the schema says; of alternatives, where the one is missed that it comes nearest to. */
function faults(wanted: ZodMiniType, value: unknown): string[] {
  return told(wanted.safeParse(value).error?.issues ?? [], []).filter((fault) => !LEFT_OUT.test(fault));
}

/** What Discord fills in when a message leaves it out, and the sandbox does not: no client depends on it. */
const LEFT_OUT = /(embeds\.\d+\.type|\.(spoiler|min_values|max_values)|media\.id): /;

type Issues = readonly core.$ZodIssue[];

function told(issues: Issues, at: readonly PropertyKey[]): string[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...issue.path];
    const [nearest] =
      issue.code === 'invalid_union' ? issue.errors.toSorted((a, b) => away(a) - away(b)) : [];
    return nearest === undefined ? [`${path.join('.')}: ${issue.message}`] : told(nearest, path);
  });
}

/** An alternative of another type is further away than any other. */
function away(issues: Issues): number {
  return issues.length + (issues.some(({ path }) => path[0] === 'type') ? 1_000 : 0);
}

async function fetched(path: string): Promise<unknown> {
  const { status, body } = await call('GET', path);
  expect(status).toBe(200);
  return body;
}

const text = { type: 10, content: 'The answer' };
const button = { type: 2, style: 1, label: 'Next', custom_id: 'next' };
const select = {
  type: 3,
  custom_id: 'topic',
  placeholder: 'Choose',
  options: [{ label: 'Clouds', value: 'c', description: 'All of them', default: true }],
};
const layout = {
  flags: 1 << 15,
  components: [
    text,
    { type: 9, components: [text], accessory: button },
    { type: 12, items: [{ media: { url: 'https://example.org/cloud.png' }, description: 'A cloud' }] },
    { type: 14, divider: true, spacing: 2 },
    { type: 17, accent_color: 0x336699, components: [text, { type: 1, components: [select] }] },
  ],
};
const reply = {
  content: 'Hello',
  allowed_mentions: { parse: [] },
  embeds: [{ title: 'Title', fields: [{ name: 'a', value: 'b', inline: true }], footer: { text: 'c' } }],
  components: [
    { type: 1, components: [button, { type: 2, style: 5, label: 'Read', url: 'https://example.org' }] },
  ],
};
const classic = { ...reply, nonce: 'today' };
const ask = {
  name: 'ask',
  name_localizations: { 'zh-CN': '提问' },
  description: 'Ask the notes',
  options: [
    { type: 3, name: 'question', description: 'What to ask', required: true, max_length: 200 },
    { type: 4, name: 'count', description: 'How many', choices: [{ name: 'one', value: 1 }] },
  ],
  contexts: [0, 1],
};

describe('answers have Discord’s shape', () => {
  test('what there is', async () => {
    const ana = server.addMember({ name: 'ana' });
    const guild = `/guilds/${server.id}`;
    expect(faults(schema.GatewayResponseSchema, await fetched('/gateway'))).toEqual([]);
    expect(faults(schema.GatewayBotResponseSchema, await fetched('/gateway/bot'))).toEqual([]);
    expect(faults(schema.PrivateApplicationResponseSchema, await fetched('/applications/@me'))).toEqual([]);
    expect(faults(schema.UserPIIResponseSchema, await fetched('/users/@me'))).toEqual([]);
    expect(faults(schema.UserResponseSchema, await fetched(`/users/${ana.id}`))).toEqual([]);
    expect(faults(schema.GuildWithCountsResponseSchema, await fetched(guild))).toEqual([]);
    expect(faults(schema.GuildMemberResponseSchema, await fetched(`${guild}/members/${ana.id}`))).toEqual([]);
    expect(faults(schema.GuildChannelResponseSchema, await fetched(`/channels/${channel.id}`))).toEqual([]);
    for (const role of (await fetched(`${guild}/roles`)) as unknown[]) {
      expect(faults(schema.GuildRoleResponseSchema, role)).toEqual([]);
    }
  });

  test('direct messages', async () => {
    const { id } = discord.addUser({ name: 'ana' });
    const { body } = await call('POST', '/users/@me/channels', { recipient_id: id });
    expect(faults(schema.PrivateChannelResponseSchema, body)).toEqual([]);
  });

  test.each([
    ['classic', classic],
    ['of components', layout],
  ])('a message, %s', async (_, message) => {
    const { status, body } = await call('POST', messages, message);
    expect(status).toBe(200);
    expect(faults(schema.MessageResponseSchema, body)).toEqual([]);
    const reply = { content: 'Reply', message_reference: { message_id: body['id'] } };
    expect(faults(schema.MessageResponseSchema, (await call('POST', messages, reply)).body)).toEqual([]);
    const edited = await call('PATCH', `${messages}/${body['id']}`, { components: message.components });
    expect(faults(schema.MessageResponseSchema, edited.body)).toEqual([]);
  });

  test('a message with a file', async () => {
    const form = new FormData();
    form.set('payload_json', JSON.stringify({ attachments: [{ id: '0', description: 'A graph' }] }));
    form.set('files[0]', new Blob(['text'], { type: 'text/plain' }), 'graph.txt');
    const { body } = await call('POST', messages, form);
    expect(faults(schema.MessageResponseSchema, body)).toEqual([]);
  });

  test('commands', async () => {
    const { body } = await call('POST', commands, ask);
    expect(faults(schema.ApplicationCommandResponseSchema, body)).toEqual([]);
    expect(
      faults(schema.ApplicationCommandResponseSchema, await fetched(`${commands}/${body['id']}`)),
    ).toEqual([]);
  });

  test.each([
    ['a reply', { type: 4, data: reply }],
    ['an ephemeral reply of components', { type: 4, data: { ...layout, flags: layout.flags | 64 } }],
    [
      'a modal',
      {
        type: 9,
        data: {
          custom_id: 'm',
          title: 'Note',
          components: [{ type: 18, label: 'Text', component: { type: 4, custom_id: 't', style: 1 } }],
        },
      },
    ],
  ])('the response to an interaction: %s', async (_, response) => {
    await call('POST', commands, ask);
    const client = new RawClient(discord);
    await client.login(discord);
    const asked = server.addMember({ name: 'ana' }).command(channel, 'ask', { question: 'x' });
    const { d } = await client.next('INTERACTION_CREATE');
    const path = `/interactions/${d.id}/${d.token}/callback?with_response=true`;
    const { status, body } = await rest(discord, null)('POST', path, response);
    expect(status).toBe(200);
    expect(faults(schema.InteractionCallbackResponseSchema, body)).toEqual([]);
    await asked;
    if (response.type === 9) return;
    const webhook = `/webhooks/${discord.applicationId}/${d.token}`;
    const followed = (await rest(discord, null)('POST', webhook, { content: 'more' })).body;
    expect(faults(schema.MessageResponseSchema, followed)).toEqual([]);
  });

  test.each([
    ['a page that is not there', 'GET', '/nothing', undefined],
    // Faults of a form are left out: the description wants numbers where Discord's documentation shows names.
    ['a message without anything', 'POST', '', {}],
    ['a method that is not allowed', 'PUT', '', {}],
  ])('%s', async (_, method, path, body) => {
    const answered = await call(method, path || messages, body);
    expect(answered.status).toBeGreaterThanOrEqual(400);
    expect(faults(schema.ErrorResponseSchema, answered.body)).toEqual([]);
  });
});

describe('the description and the sandbox agree', () => {
  const button81 = { ...button, label: 'x'.repeat(81) };
  test.each<[string, object, boolean]>([
    ['text', { content: 'x' }, true],
    ['2,000 characters', { content: 'x'.repeat(2000) }, true],
    ['embeds, buttons and a nonce', classic, true],
    ['components of the second version', layout, true],
    [
      'a mention of a user that is allowed',
      { content: 'x', allowed_mentions: { users: ['100000000000000001'] } },
      true,
    ],
    ['content that is no text', { content: {} }, false],
    ['eleven embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }, false],
    ['an embed’s title of 257 characters', { embeds: [{ title: 'x'.repeat(257) }] }, false],
    [
      '26 fields',
      { embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: 'a', value: 'b' })) }] },
      false,
    ],
    ['a button’s label of 81 characters', { components: [{ type: 1, components: [button81] }] }, false],
    [
      'six buttons in a row',
      {
        components: [
          { type: 1, components: Array.from({ length: 6 }, (_, i) => ({ ...button, custom_id: `${i}` })) },
        ],
      },
      false,
    ],
    [
      'a custom id of 101 characters',
      { components: [{ type: 1, components: [{ ...button, custom_id: 'x'.repeat(101) }] }] },
      false,
    ],
    ['a component that does not exist', { components: [{ type: 99 }] }, false],
    [
      'a section of four texts',
      { flags: 1 << 15, components: [{ type: 9, components: [text, text, text, text], accessory: button }] },
      false,
    ],
    [
      'a gallery of eleven',
      {
        flags: 1 << 15,
        components: [
          {
            type: 12,
            items: Array.from({ length: 11 }, () => ({ media: { url: 'https://example.org/a.png' } })),
          },
        ],
      },
      false,
    ],
    [
      '26 options of a select',
      {
        components: [
          {
            type: 1,
            components: [
              { ...select, options: Array.from({ length: 26 }, (_, i) => ({ label: 'x', value: `${i}` })) },
            ],
          },
        ],
      },
      false,
    ],
    ['a nonce of 26 characters', { content: 'x', nonce: 'n'.repeat(26) }, false],
    ['an unknown way to mention', { content: 'x', allowed_mentions: { parse: ['all'] } }, false],
  ])('on a message with %s', async (_, message, valid) => {
    expect(faults(schema.MessageCreateRequestSchema, message).length === 0).toBe(valid);
    expect((await call('POST', messages, message)).status).toBe(valid ? 200 : 400);
  });

  const option = { type: 3, name: 'question', description: 'x' };
  const choices = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ name: `${i}`, value: `${i}` }));
  test.each<[string, object, boolean]>([
    ['options and translations', ask, true],
    ['25 choices', { ...ask, options: [{ ...option, choices: choices(25) }] }, true],
    ['no name', { description: 'x' }, false],
    ['a name of 33 characters', { ...ask, name: 'x'.repeat(33) }, false],
    ['a description of 101 characters', { ...ask, description: 'x'.repeat(101) }, false],
    [
      '26 options',
      { ...ask, options: Array.from({ length: 26 }, (_, i) => ({ ...option, name: `o${i}` })) },
      false,
    ],
    ['26 choices', { ...ask, options: [{ ...option, choices: choices(26) }] }, false],
    ['an option of no known type', { ...ask, options: [{ ...option, type: 99 }] }, false],
    ['an option’s length below none', { ...ask, options: [{ ...option, min_length: -1 }] }, false],
    ['a place that does not exist', { ...ask, contexts: [9] }, false],
  ])('on a command with %s', async (_, command, valid) => {
    expect(faults(schema.ApplicationCommandCreateRequestSchema, command).length === 0).toBe(valid);
    expect((await call('POST', commands, command)).status).toBe(valid ? 201 : 400);
  });
});
