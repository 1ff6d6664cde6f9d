import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/core/text/sentences.ts';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    [
      'end at Chinese stops, blanks or none',
      '先握手。再发送！对吗？对；好……',
      ['先握手。', '再发送！', '对吗？', '对；', '好……'],
    ],
    [
      'take closing quotes and brackets along',
      '他说“快。”（真的。）然后走了',
      ['他说“快。”', '（真的。）', '然后走了'],
    ],
    [
      'take English quotes along',
      'He said "fast." Then (so.) he left.',
      ['He said "fast."', 'Then (so.)', 'he left.'],
    ],
    ['do not end inside versions and names', 'v1.2 of node.js is 3.14 big', ['v1.2 of node.js is 3.14 big']],
    [
      'do not end inside an address',
      '见 https://a.b/c.html?x=1;y=2 一节',
      ['见 https://a.b/c.html?x=1;y=2 一节'],
    ],
    [
      'do not end at abbreviations',
      'Use e.g. TCP (cf. RFC 793) vs. UDP, see Fig. 3 and No. 5.',
      ['Use e.g. TCP (cf. RFC 793) vs. UDP, see Fig. 3 and No. 5.'],
    ],
    ['do not end after initials', 'By J. Postel. Good.', ['By J. Postel.', 'Good.']],
    ['do end after the word no', 'The answer is no. Ask again.', ['The answer is no.', 'Ask again.']],
    ['do not end after the number of an item', '2. Shake hands. 3. Send.', ['2. Shake hands.', '3. Send.']],
    [
      'end at a half-width stop glued to Chinese',
      '延迟高.覆盖广.使用.NET 和.com',
      ['延迟高.', '覆盖广.', '使用.NET 和.com'],
    ],
    ['end at a stop between English and Chinese', '转成Hypervisor.从而更快', ['转成Hypervisor.', '从而更快']],
    [
      'end at a stop behind brackets, but not inside code',
      '(两台以上).再调用f().g()',
      ['(两台以上).', '再调用f().g()'],
    ],
    ['end at half-width marks before Chinese', '快吗?快!', ['快吗?', '快!']],
    ['end at line ends', 'one\n\n two ', ['one', 'two']],
    ['end once at several marks', 'What?! Well... yes', ['What?!', 'Well...', 'yes']],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('have none in nothing', () => {
    expect(sentences(' \n\t\u3000')).toEqual([]);
  });

  it('cover every character but white space, in order', () => {
    const text = fc
      .array(fc.constantFrom('云', 'a', '.', '。', '?', ' ', '\n', '”', ')', '1', '"', 'no'))
      .map((a) => a.join(''));
    fc.assert(
      fc.property(text, (text) => {
        expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        const bounds = sentences(text).flatMap(({ start, end }) => [start, end]);
        expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
      }),
    );
  });
});
