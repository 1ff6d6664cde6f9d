import { AttachmentBuilder, Client, EmbedBuilder, Events, GatewayIntentBits, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { imageHeader } from '../../src/sandbox/actions/image-header.ts';
import { manualClock } from '../../src/sandbox/clock.ts';
import { KEPT } from '../../src/sandbox/limits.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { AttachmentStore } from '../../src/sandbox/state/attachments.ts';
import { faults, type Rest, rest } from './raw.ts';

/** Files that come with messages: kept, served, and named in place of `attachment://`. */

let discord: Sandbox;
let call: Rest;
let messages: string;

beforeEach(async () => {
  discord = await startSandbox({ clock: manualClock() });
  call = rest(discord);
  messages = `/channels/${discord.addServer({ name: 'Class' }).addChannel({ name: 'ask' }).id}/messages`;
});
afterEach(() => discord.close());

/** One pixel, transparent. */
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

function multipart(body: object, files: Readonly<Record<string, Buffer>>): FormData {
  const form = new FormData();
  form.set('payload_json', JSON.stringify(body));
  for (const [index, [name, bytes]] of Object.entries(files).entries()) {
    form.set(`files[${index}]`, new Blob([new Uint8Array(bytes)], { type: 'image/gif' }), name);
  }
  return form;
}
interface Sent {
  readonly id: string;
  readonly url: string;
}
const attachment = (body: Record<string, unknown>): Sent => {
  const [first] = body['attachments'] as Sent[];
  if (first === undefined) throw new Error('Nothing is attached');
  return first;
};

test('an uploaded file is served at its address, to anybody', async () => {
  const { body } = await call('POST', messages, multipart({}, { '图 1.gif': GIF }));
  expect(attachment(body)).toMatchObject({ filename: '图 1.gif', size: GIF.length, width: 1, height: 1 });
  const served = await fetch(attachment(body).url);
  expect([served.status, served.headers.get('content-type')]).toEqual([200, 'image/gif']);
  expect(Buffer.from(await served.arrayBuffer())).toEqual(GIF);
  const { origin } = new URL(discord.url);
  expect((await fetch(`${origin}/attachments/1/100000000000000001/x.gif`)).status).toBe(404);
});

describe('attachment://', () => {
  const V2 = MessageFlags.IsComponentsV2;
  const media = { url: 'attachment://a.gif' };
  const text = { type: 10, content: 'x' };

  test('is answered with the address, type and size of the picture, wherever it stands', async () => {
    const components = [
      { type: 12, items: [{ media }, { media: { url: 'https://example.org/b.png' } }] },
      { type: 17, components: [{ type: 9, components: [text], accessory: { type: 11, media } }] },
      { type: 13, file: media },
    ];
    const { body } = await call('POST', messages, multipart({ flags: V2, components }, { 'a.gif': GIF }));
    const { id, url } = attachment(body);
    const shown = { url, proxy_url: url, width: 1, height: 1, content_type: 'image/gif', attachment_id: id };
    expect(body['components']).toMatchObject([
      { items: [{ media: shown }, { media: { url: 'https://example.org/b.png' } }] },
      { components: [{ accessory: { media: shown } }] },
      { file: shown, name: 'a.gif', size: GIF.length },
    ]);
  });

  test('works in embeds too', async () => {
    const embeds = [{ title: 't', image: media, thumbnail: media }];
    const { body } = await call('POST', messages, multipart({ embeds }, { 'a.gif': GIF }));
    const { url } = attachment(body);
    expect(body['embeds']).toMatchObject([{ image: { url, width: 1 }, thumbnail: { url } }]);
  });

  test('that was answered may be sent back as it was, and the picture stays', async () => {
    const components = [{ type: 12, items: [{ media }] }];
    const { body } = await call('POST', messages, multipart({ flags: V2, components }, { 'a.gif': GIF }));
    const edited = await call('PATCH', `${messages}/${body['id']}`, {
      components: [...(body['components'] as object[]), text],
    });
    expect(edited.body['components']).toMatchObject([
      { items: [{ media: { url: attachment(body).url, width: 1 } }] },
      text,
    ]);
  });

  test('cannot name a picture that an edit takes away', async () => {
    const components = [{ type: 12, items: [{ media }] }];
    const { body } = await call('POST', messages, multipart({ flags: V2, components }, { 'a.gif': GIF }));
    const edit = await call('PATCH', `${messages}/${body['id']}`, { components, attachments: [] });
    expect(faults(edit)).toEqual([
      'components.0.items.0.media.url: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    ]);
  });
});

test('a file over 10 MiB, and files over 25 MiB together, are 413', async () => {
  const megabytes = (count: number, more = 0) => Buffer.alloc(count * 1024 * 1024 + more);
  const post = async (files: Record<string, Buffer>) => {
    const { status, body } = await call('POST', messages, multipart({}, files));
    return [status, body.code];
  };
  expect(await post({ a: megabytes(10) })).toEqual([200, undefined]);
  expect(await post({ a: megabytes(10, 1) })).toEqual([413, 40005]);
  expect(await post({ a: megabytes(9), b: megabytes(9), c: megabytes(8) })).toEqual([413, 40005]);
});

test('the newest files are kept, up to a bound', () => {
  const store = new AttachmentStore();
  const half = { bytes: new Uint8Array(KEPT.attachmentBytes / 2), contentType: null };
  for (const id of ['1', '2', '3']) store.add(id, half);
  expect(['1', '2', '3'].map((id) => store.get(id) !== undefined)).toEqual([false, true, true]);
});

describe('width and height are read from the header of', () => {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(' ', ''), 'hex'));
  const riff = `${Buffer.from('RIFF').toString('hex')} 00000000 ${Buffer.from('WEBP').toString('hex')}`;
  test.each([
    ['a PNG', '89504e470d0a1a0a 0000000d 49484452 00000140 000000f0', 'image/png'],
    ['a GIF', '474946383961 4001 f000', 'image/gif'],
    // An application segment, then the frame.
    ['a JPEG', 'ffd8 ffe0 0004 0000 ffc2 0011 08 00f0 0140 03', 'image/jpeg'],
    ['a lossy WebP', `${riff} 56503820 00000000 000000 9d012a 4001 f000`, 'image/webp'],
    ['a lossless WebP', `${riff} 5650384c 00000000 2f 3fc13b00 0000000000`, 'image/webp'],
    ['an extended WebP', `${riff} 56503858 0a000000 00000000 3f0100 ef0000`, 'image/webp'],
  ])('%s', (_, hex, contentType) => {
    expect(imageHeader(bytes(hex))).toEqual({ contentType, width: 320, height: 240 });
  });

  test.each([['', 'ffd8', 'ffd8ffe0ffff0000000000', '89504e47'].map((hex) => [hex])].flat())(
    'nothing in %j',
    (hex) => {
      expect(imageHeader(bytes(hex))).toBeNull();
    },
  );
});

test('discord.js reads the picture it sent in an embed', async () => {
  const live = await startSandbox();
  const channel = live.addServer({ name: 'Class' }).addChannel({ name: 'ask' });
  const bot = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: live.url } });
  const ready = new Promise((resolve) => bot.once(Events.ClientReady, resolve));
  await bot.login(live.token);
  await ready;
  const target = bot.channels.cache.get(channel.id);
  if (!target?.isSendable()) throw new Error('The channel is missing');
  const sent = await target.send({
    embeds: [new EmbedBuilder().setTitle('t').setImage('attachment://a.gif')],
    files: [new AttachmentBuilder(GIF, { name: 'a.gif' })],
  });
  expect(sent.embeds[0]?.image).toMatchObject({ url: sent.attachments.first()?.url, width: 1 });
  await sent.edit({ embeds: sent.embeds });
  await bot.destroy();
  await live.close();
});
