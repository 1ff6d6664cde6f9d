import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { faults, type Rest, rest } from './raw.ts';

let discord: Sandbox;
let call: Rest;
let messages: string;

beforeAll(async () => {
  discord = await startSandbox({ rateLimits: 'off' });
  call = rest(discord);
  messages = `/channels/${discord.addServer({ name: 'Class' }).addChannel({ name: 'ask' }).id}/messages`;
});
afterAll(() => discord.close());

const V2 = 1 << 15;
const button = (custom_id: string, more: object = {}) => ({
  type: 2,
  style: 1,
  label: 'x',
  custom_id,
  ...more,
});
const row = (...components: object[]) => ({ type: 1, components });
const text = (content: string) => ({ type: 10, content });
const select = (more: object = {}) => ({
  type: 3,
  custom_id: 's',
  options: [{ label: 'A', value: 'a' }],
  ...more,
});
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Each: what is sent, and the faults it is refused with; none means that it is accepted. */
type Case = readonly [reason: string, body: object, refused: readonly string[]];

const content: readonly Case[] = [
  ['2,000 characters are the most', { content: 'x'.repeat(2000) }, []],
  ['characters are counted, not UTF-16 units', { content: '🚩'.repeat(2000) }, []],
  ['2,001 are too many', { content: 'x'.repeat(2001) }, ['content: BASE_TYPE_MAX_LENGTH']],
  ['content is text', { content: 5 }, ['content: STRING_TYPE_CONVERT']],
  ['a misspelt key is caught', { content: 'x', flag: 64 }, ['flag: SANDBOX_UNKNOWN_KEY']],
  [
    'a nonce has at most 25 characters',
    { content: 'x', nonce: 'n'.repeat(26) },
    ['nonce: NONCE_TYPE_TOO_LONG'],
  ],
  ['a nonce is a text or an integer', { content: 'x', nonce: 1.5 }, ['nonce: NONCE_TYPE_INVALID_TYPE']],
  [
    'a poll, which the sandbox cannot hold',
    { poll: { question: { text: 'x' }, answers: [] } },
    ['poll: SANDBOX_UNSUPPORTED'],
  ],
  [
    'a forwarded message, which the sandbox cannot show',
    { message_reference: { type: 1, message_id: '100000000000000001', channel_id: '100000000000000001' } },
    ['message_reference.type: SANDBOX_UNSUPPORTED'],
  ],
];

const embeds: readonly Case[] = [
  ['a full embed', { embeds: [{ title: 't', color: 0xff, fields: [{ name: 'n', value: 'v' }] }] }, []],
  ['eleven embeds', { embeds: many(11, () => ({ title: 't' })) }, ['embeds: BASE_TYPE_MAX_LENGTH']],
  ['a title of 257', { embeds: [{ title: 'x'.repeat(257) }] }, ['embeds.0.title: BASE_TYPE_MAX_LENGTH']],
  [
    'a field without text',
    { embeds: [{ fields: [{ name: 'n', value: ' ' }] }] },
    ['embeds.0.fields.0.value: BASE_TYPE_REQUIRED'],
  ],
  [
    '26 fields',
    { embeds: [{ fields: many(26, () => ({ name: 'n', value: 'v' })) }] },
    ['embeds.0.fields: BASE_TYPE_MAX_LENGTH'],
  ],
  [
    '6,001 characters over all embeds',
    { embeds: [{ description: 'x'.repeat(3000) }, { description: 'x'.repeat(3001) }] },
    ['embeds: MAX_EMBED_SIZE_EXCEEDED'],
  ],
  [
    'a picture from a file',
    { embeds: [{ image: { url: 'file:///etc/passwd' } }] },
    ['embeds.0.image.url: URL_TYPE_INVALID_SCHEME'],
  ],
];

const mentions: readonly Case[] = [
  ['nobody', { content: 'x', allowed_mentions: { parse: [] } }, []],
  ['one role', { content: 'x', allowed_mentions: { parse: [], roles: ['100000000000000001'] } }, []],
  [
    'an unknown kind',
    { content: 'x', allowed_mentions: { parse: ['all'] } },
    ['allowed_mentions.parse.0: BASE_TYPE_CHOICES'],
  ],
  [
    'all users and some users',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['100000000000000001'] } },
    ['allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
  ],
  [
    'the name discord.js uses for it',
    { content: 'x', allowed_mentions: { parse: [], repliedUser: false } },
    ['allowed_mentions.repliedUser: SANDBOX_UNKNOWN_KEY'],
  ],
];

const rows: readonly Case[] = [
  ['five buttons', { components: [row(...many(5, (i) => button(`${i}`)))] }, []],
  [
    'six buttons',
    { components: [row(...many(6, (i) => button(`${i}`)))] },
    ['components.0.components: BASE_TYPE_BAD_LENGTH'],
  ],
  ['no button', { components: [row()] }, ['components.0.components: BASE_TYPE_BAD_LENGTH']],
  ['six rows', { components: many(6, (i) => row(button(`${i}`))) }, ['components: BASE_TYPE_MAX_LENGTH']],
  ['a button outside of a row', { components: [button('a')] }, ['components.0: UNION_TYPE_CHOICES']],
  ['a text display without the flag', { components: [text('x')] }, ['components.0: UNION_TYPE_CHOICES']],
  [
    'a select beside a button',
    { components: [row(select(), button('a'))] },
    ['components.0.components.1: COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
  ],
  [
    'the same custom_id twice',
    { components: [row(button('a'), button('a'))] },
    ['components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED'],
  ],
];

const at = 'components.0.components.0';
const controls: readonly Case[] = [
  ['a label of 80', { components: [row(button('a', { label: 'x'.repeat(80) }))] }, []],
  [
    'a label of 81',
    { components: [row(button('a', { label: 'x'.repeat(81) }))] },
    [`${at}.label: BASE_TYPE_MAX_LENGTH`],
  ],
  [
    'a custom_id of 101',
    { components: [row(button('a'.repeat(101)))] },
    [`${at}.custom_id: BASE_TYPE_BAD_LENGTH`],
  ],
  ['an empty custom_id', { components: [row(button(''))] }, [`${at}.custom_id: BASE_TYPE_REQUIRED`]],
  [
    'no custom_id',
    { components: [row({ type: 2, style: 1, label: 'x' })] },
    [`${at}.custom_id: BUTTON_COMPONENT_CUSTOM_ID_REQUIRED`],
  ],
  [
    'an emoji as label',
    { components: [row({ type: 2, style: 2, custom_id: 'a', emoji: { name: '🚩' } })] },
    [],
  ],
  [
    'neither label nor emoji',
    { components: [row({ type: 2, style: 2, custom_id: 'a' })] },
    [`${at}: BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED`],
  ],
  [
    'a word as emoji',
    { components: [row(button('a', { emoji: { name: 'flag' } }))] },
    [`${at}.emoji.name: BUTTON_COMPONENT_INVALID_EMOJI`],
  ],
  ['a link', { components: [row({ type: 2, style: 5, label: 'x', url: 'https://example.org' })] }, []],
  [
    'a link to nowhere',
    { components: [row({ type: 2, style: 5, label: 'x' })] },
    [`${at}.url: BUTTON_COMPONENT_URL_REQUIRED`],
  ],
  [
    'a link with custom_id',
    { components: [row(button('a', { style: 5, url: 'https://example.org' }))] },
    [`${at}: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE`],
  ],
  [
    '25 options',
    { components: [row(select({ options: many(25, (i) => ({ label: 'x', value: `${i}` })) }))] },
    [],
  ],
  [
    '26 options',
    { components: [row(select({ options: many(26, (i) => ({ label: 'x', value: `${i}` })) }))] },
    [`${at}.options: BASE_TYPE_BAD_LENGTH`],
  ],
  [
    'an option twice',
    { components: [row(select({ options: many(2, () => ({ label: 'x', value: 'same' })) }))] },
    [`${at}.options.1: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED`],
  ],
  [
    'more chosen by default than may be chosen',
    {
      components: [row(select({ options: many(2, (i) => ({ label: 'x', value: `${i}`, default: true })) }))],
    },
    [`${at}.options: SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES`],
  ],
  [
    'more needed than offered',
    { components: [row(select({ min_values: 2, max_values: 2 }))] },
    [`${at}.min_values: NUMBER_TYPE_MAX`],
  ],
];

const section = (texts: number) => ({
  type: 9,
  components: many(texts, () => text('x')),
  accessory: button('a'),
});
const v2: readonly Case[] = [
  [
    'all of it',
    { components: [{ type: 17, accent_color: 5, components: [section(3), { type: 14 }, row(button('b'))] }] },
    [],
  ],
  [
    'content beside',
    { content: 'x', components: [text('x')] },
    ['content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
  ],
  [
    'embeds beside',
    { embeds: [{ title: 'x' }], components: [text('x')] },
    ['embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
  ],
  [
    '40 components, nested ones counted',
    { components: [{ type: 17, components: many(39, () => text('x')) }] },
    [],
  ],
  [
    '41 components',
    { components: [{ type: 17, components: many(40, () => text('x')) }] },
    ['components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
  ],
  [
    '4,001 characters of text',
    { components: [text('x'.repeat(4000)), text('x')] },
    ['components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
  ],
  ['an empty text', { components: [text('')] }, ['components.0.content: BASE_TYPE_REQUIRED']],
  [
    'a section of four texts',
    { components: [section(4)] },
    ['components.0.components: BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'a section without accessory',
    { components: [{ type: 9, components: [text('x')] }] },
    ['components.0.accessory: BASE_TYPE_REQUIRED'],
  ],
  [
    'a gallery of eleven',
    { components: [{ type: 12, items: many(11, () => ({ media: { url: 'https://example.org/a.png' } })) }] },
    ['components.0.items: BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'a picture that is not attached',
    { components: [{ type: 12, items: [{ media: { url: 'attachment://a.png' } }] }] },
    ['components.0.items.0.media.url: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND'],
  ],
  [
    'a container in a container',
    { components: [{ type: 17, components: [{ type: 17, components: [text('x')] }] }] },
    ['components.0.components.0: UNION_TYPE_CHOICES'],
  ],
  [
    'the same id twice',
    {
      components: [
        { ...text('x'), id: 3 },
        { ...text('y'), id: 3 },
      ],
    },
    ['components.1.id: COMPONENT_ID_DUPLICATED'],
  ],
];

describe.each([
  ['content', content],
  ['embeds', embeds],
  ['allowed_mentions', mentions],
  ['action rows', rows],
  ['buttons and selects', controls],
])('%s', (_, cases) => {
  test.each(cases)('%s', async (_reason, body, refused) => {
    const answered = await call('POST', messages, body);
    expect(faults(answered)).toEqual(refused);
    expect(answered.status).toBe(refused.length === 0 ? 200 : 400);
  });
});

describe('Components V2', () => {
  test.each(v2)('%s', async (_reason, body, refused) => {
    const answered = await call('POST', messages, { ...body, flags: V2 });
    expect(faults(answered)).toEqual(refused);
    expect(answered.status).toBe(refused.length === 0 ? 200 : 400);
  });

  test('ids are counted up in the order of reading, past those that are given', async () => {
    const { body } = await call('POST', messages, {
      flags: V2,
      components: [
        { type: 17, components: [{ ...text('x'), id: 2 }, row(button('a'), button('b'))] },
        text('y'),
      ],
    });
    expect(body['components']).toMatchObject([
      { id: 1, components: [{ id: 2 }, { id: 3, components: [{ id: 4 }, { id: 5 }] }] },
      { id: 6 },
    ]);
  });

  test('the flag stays: a message made of components is edited as one', async () => {
    const { body } = await call('POST', messages, { flags: V2, components: [text('x')] });
    const one = `${messages}/${body['id']}`;
    expect(faults(await call('PATCH', one, { flags: 0 }))).toEqual([
      'flags: MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG',
    ]);
    expect(faults(await call('PATCH', one, { content: 'x' }))).toEqual([
      'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ]);
    expect((await call('PATCH', one, { components: [text('y')] })).body).toMatchObject({
      flags: V2,
      components: [{ content: 'y' }],
    });
  });

  test('a message with content becomes one only when the content is taken away', async () => {
    const { body } = await call('POST', messages, { content: 'x' });
    const one = `${messages}/${body['id']}`;
    const edit = { flags: V2, components: [text('y')] };
    expect(faults(await call('PATCH', one, edit))).toEqual([
      'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ]);
    expect((await call('PATCH', one, { ...edit, content: null })).body).toMatchObject({
      content: '',
      flags: V2,
    });
  });
});

describe('a message with nothing in it', () => {
  test.each([[{}], [{ content: '  ' }], [{ embeds: [] }], [{ flags: V2 }], [{ embeds: [{}] }]])(
    '%j is 50006',
    async (body) => {
      expect(await call('POST', messages, body)).toMatchObject({ status: 400, body: { code: 50006 } });
    },
  );

  test('an edit that leaves nothing', async () => {
    const { body } = await call('POST', messages, { content: 'x' });
    const answered = await call('PATCH', `${messages}/${body['id']}`, { content: '' });
    expect(answered).toMatchObject({ status: 400, body: { code: 50006 } });
  });
});

test('a sticker that the server does not have is 50081', async () => {
  const answered = await call('POST', messages, { content: 'x', sticker_ids: ['100000000000000001'] });
  expect(answered).toMatchObject({ status: 400, body: { code: 50081 } });
});

test('several faults are told at once, where they are', async () => {
  const answered = await call('POST', messages, {
    content: 'x'.repeat(2001),
    embeds: [{ title: 5 }],
    tts: 'no',
  });
  expect(answered.body).toEqual({
    message: 'Invalid Form Body',
    code: 50035,
    errors: {
      content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' }] },
      embeds: {
        0: {
          title: {
            _errors: [{ code: 'STRING_TYPE_CONVERT', message: 'Could not interpret the value as string.' }],
          },
        },
      },
      tts: { _errors: [{ code: 'BOOLEAN_TYPE_CONVERT', message: 'Must be either true or false.' }] },
    },
  });
});

test('with strictKeys off, unknown keys pass as they do at Discord', async () => {
  const lenient = await startSandbox({ strictKeys: false, rateLimits: 'off' });
  const channel = lenient.addServer({ name: 'Class' }).addChannel({ name: 'ask' });
  const answered = await rest(lenient)('POST', `/channels/${channel.id}/messages`, { content: 'x', flag: 1 });
  expect(answered.status).toBe(200);
  await lenient.close();
});
