import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from './stage.ts';

/** The page over HTTP: what it is made of, and who gets it. */

const IMPORT_MAP = '\n{ "imports": { "preact": "/lib/preact.js" } }\n';
let folder: string;
let stage: Stage;
let address: string;
let port: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cumulus-page-'));
  await mkdir(join(folder, 'page/shell'), { recursive: true });
  await writeFile(join(folder, 'outside.ts'), 'export const secret = 1;');
  await writeFile(
    join(folder, 'page/index.html'),
    `<html><head><script type="importmap">${IMPORT_MAP}</script></head></html>`,
  );
  await writeFile(join(folder, 'page/shell/room.ts'), "export const name: string = '云';");
  await writeFile(join(folder, 'page/shell/room.css'), '.room { color: var(--text); }');
  await writeFile(join(folder, 'page/shell/notes.md'), '# Not of the page');
  await writeFile(join(folder, 'page/.hidden.ts'), '1');
  stage = await openStage({ pageFolder: join(folder, 'page') });
  address = stage.playground.address;
  port = new URL(address).port;
});
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true });
});

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A request as it is written, with whatever path and headers: `fetch` would mend them. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on('error', reject).end();
  });
}

describe('the page', () => {
  test('may load nothing but what is its own: of what stands in it, the import map alone', async () => {
    const { status, headers, body } = await get('/');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=UTF-8']);
    expect(body).toContain(IMPORT_MAP);
    const hash = createHash('sha256').update(IMPORT_MAP).digest('base64');
    expect(String(headers['content-security-policy']).split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'self' 'sha256-${hash}'`,
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  test('every answer forbids guessing its type, naming where one comes from, and use by other origins', async () => {
    for (const path of ['/', '/page/shell/room.ts', '/lib/htm.js', '/nowhere']) {
      expect((await get(path)).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      });
    }
  });

  test('its modules come without their types, each thing where it was', async () => {
    const { headers, body } = await get('/page/shell/room.ts');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(body).toBe("export const name         = '云';");
  });

  test('what has not changed is not sent again; what was edited is', async () => {
    const path = join(folder, 'page/shell/edited.ts');
    await writeFile(path, 'let a: 1;');
    const first = await get('/page/shell/edited.ts');
    const tag = { 'if-none-match': String(first.headers['etag']) };
    expect(await get('/page/shell/edited.ts', tag)).toMatchObject({ status: 304, body: '' });
    await writeFile(path, 'let b: 2;');
    expect(await get('/page/shell/edited.ts', tag)).toMatchObject({ status: 200, body: 'let b   ;' });
  });

  test('its styles', async () => {
    expect(await get('/page/shell/room.css')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/css; charset=utf-8' },
      body: '.room { color: var(--text); }',
    });
  });

  test.each(['preact', 'preact/hooks', 'htm', 'htm/preact'])('%s, as a module for browsers', async (name) => {
    const { status, headers, body } = await get(`/lib/${name}.js`);
    expect([status, headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(body).toMatch(/\bexport\b/);
  });

  test.each([
    ['a file that is not there', '/page/nowhere.ts'],
    ['a folder', '/page/shell'],
    ['a file beside the page', '/page/../outside.ts'],
    ['the same, written otherwise', '/page/%2e%2e/outside.ts'],
    ['the same, its slash too', '/page/..%2foutside.ts'],
    ['the same, for Windows', '/page/..%5coutside.ts'],
    ['an absolute path', '/page//etc/passwd'],
    ['a hidden file', '/page/.hidden.ts'],
    ['a sort of file that pages are not made of', '/page/shell/notes.md'],
    ['the page below its own folder', '/page/index.html'],
    ['a name that is too long for any file', `/page/${'a'.repeat(300)}.ts`],
    ['a name with a zero byte', '/page/shell/room.ts%00.css'],
    ['what is no encoding', '/page/%'],
    ['a package that the page has no business with', '/lib/hono.js'],
    ["a module's neighbour", '/lib/preact/../hono.js'],
    ['an upload that was never made', '/attachments/1/2/x.png'],
    ['no path at all', '//'],
  ])('nothing else: not %s', async (_, path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: '' });
  });

  test('nothing is sent to it but over its websocket', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(405);
    expect((await get('/', {}, 'HEAD')).status).toBe(200);
  });
});

describe('who gets it', () => {
  test.each(['127.0.0.1', 'localhost'])('whoever calls it %s', async (name) => {
    expect((await get('/', { host: `${name}:${port}` })).status).toBe(200);
    expect((await get('/', { host: `${name}:${port}`, origin: `http://${name}:${port}` })).status).toBe(200);
  });

  test.each([
    ['a name that was made to point here', { host: 'evil.example' }],
    ['such a name with the right port', { host: 'evil.example:PORT' }],
    ['another port', { host: '127.0.0.1:1' }],
    ['a page of another origin', { host: '127.0.0.1:PORT', origin: 'https://evil.example' }],
    ['a page that hides its origin', { host: '127.0.0.1:PORT', origin: 'null' }],
    ['another port of this computer', { host: '127.0.0.1:PORT', origin: 'http://127.0.0.1:1' }],
    ['its own page under its other name', { host: '127.0.0.1:PORT', origin: 'http://localhost:PORT' }],
  ])('not %s', async (_, headers) => {
    const named = Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', port)]);
    expect(await get('/', Object.fromEntries(named))).toMatchObject({ status: 403, body: '' });
  });
});

describe('what was uploaded', () => {
  /** One pixel, transparent. */
  const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

  async function upload(name: string, type: string, bytes: Buffer): Promise<string> {
    const page = await stage.page('maya');
    const { id } = await page.channel('ask');
    const form = new FormData();
    form.set('payload_json', '{}');
    form.set('files[0]', new Blob([new Uint8Array(bytes)], { type }), name);
    await stage.call('POST', `/channels/${id}/messages`, form);
    const { data } = await page.event((event) => {
      return event.name === 'MESSAGE_CREATE' && event.data.attachments[0]?.filename === name;
    });
    await page.close();
    return 'attachments' in data ? (data.attachments[0]?.url ?? '') : '';
  }

  test('a picture is given out by the page itself, where its policy lets it be shown', async () => {
    const url = await upload('图.gif', 'image/gif', GIF);
    expect(new URL(url).origin).toBe(address);
    const response = await fetch(url);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/gif']);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(GIF);
  });

  test('anything else is saved, never opened as a page', async () => {
    const url = await upload('page.html', 'text/html', Buffer.from('<script>alert(1)</script>'));
    const { headers } = await fetch(url);
    expect(headers.get('content-disposition')).toBe('attachment');
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-security-policy')).toContain('sandbox');
  });
});
