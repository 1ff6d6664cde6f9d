import { describe, expect, test } from 'vitest';
import { fileSize, sourceOf } from '../../../../../src/sandbox/page/draw/media/source.ts';

const ORIGIN = 'http://127.0.0.1:8137';

describe('only uploads of this playground are loaded', () => {
  test('they are, by their path', () => {
    const url = `${ORIGIN}/attachments/1/2/%E5%9B%BE.png`;
    expect(sourceOf(url, ORIGIN)).toEqual({ kind: 'own', path: '/attachments/1/2/%E5%9B%BE.png' });
  });

  test.each([
    ['https://cdn.discordapp.com/attachments/1/2/a.png', 'cdn.discordapp.com'],
    ['http://127.0.0.1:9999/attachments/1/2/a.png', '127.0.0.1:9999'],
    ['http://127.0.0.1:8137@evil.example/attachments/a.png', 'evil.example'],
    [`${ORIGIN}/page/main.ts`, '127.0.0.1:8137'],
    [`${ORIGIN}/attachments/../live`, '127.0.0.1:8137'],
  ])('%s is not', (url, host) => expect(sourceOf(url, ORIGIN)).toEqual({ kind: 'foreign', host }));

  test.each([
    'attachment://gone.png',
    'data:image/png;base64,AA',
    'javascript:alert(1)',
    'x',
    '',
    null,
    undefined,
  ])('%s is nowhere', (url) => expect(sourceOf(url, ORIGIN)).toEqual({ kind: 'missing' }));
});

test.each([
  [0, '0 B'],
  [1023, '1,023 B'],
  [1024, '1 KB'],
  [1_468_006, '1.4 MB'],
  [5 * 1024 ** 4, '5,120 GB'],
])('%d bytes are %s', (bytes, shown) => expect(fileSize(bytes, 'en-US')).toBe(shown));
