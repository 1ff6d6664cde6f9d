import { expect, it } from 'vitest';
import { decodeText } from '../../../src/edges/files/decode-text.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

it.each([
  ['on the first line', bytes([0xff], 'a\nb'), 1],
  ['behind Windows line ends', bytes('云\r\n计\r\n', [0xc3, 0x28]), 3],
  ['that are half a character at the end of a line', bytes('a\n', [0xe4, 0xba], '\nb'), 2],
  ['that are a surrogate', bytes('a\n\n\n', [0xed, 0xa0, 0x80]), 4],
])('finds bytes %s', (_, content, line) => {
  expect(decodeText(content)).toEqual({
    ok: false,
    line,
    message: 'the file is not UTF-8; save it as UTF-8',
  });
});

it('drops a byte order mark', () => {
  expect(decodeText(bytes([0xef, 0xbb, 0xbf], '云'))).toEqual({ ok: true, text: '云' });
});

it('takes nothing for a text', () => {
  expect(decodeText(bytes())).toEqual({ ok: true, text: '' });
});
