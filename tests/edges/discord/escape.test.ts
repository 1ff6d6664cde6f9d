import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeLineStart, escapeText, escapeWords } from '../../../src/edges/discord/views/escape.ts';
import { displayWidth, padColumns } from '../../../src/edges/discord/views/width.ts';

const ZW = '\u200B';

describe('escapeText', () => {
  test.each([
    ['bold and italics', '**a** *b* _c_ __d__', '\\*\\*a\\*\\* \\*b\\* \\_c\\_ \\_\\_d\\_\\_'],
    ['an underscore inside a word', 'snake_case', 'snake_case'],
    ['a spoiler', '||x||', '\\|\\|x\\|\\|'],
    ['a single bar', 'a | b', 'a | b'],
    ['struck out', '~~x~~ ~50%', '\\~\\~x\\~\\~ ~50%'],
    ['code', '`x`', '\\`x\\`'],
    ['a masked link', '[x](https://evil.example)', '\\[x\\](<https://evil.example>)'],
    ['a backslash', 'a\\*b', 'a\\\\\\*b'],
    ['a member', '<@1> <@!1> <@&2> <#3>', `<${ZW}@1> <${ZW}@!1> <${ZW}@&2> <${ZW}#3>`],
    ['a time, a command, an emoji', '<t:1:R> </ask:1> <:x:1>', `<${ZW}t:1:R> <${ZW}/ask:1> <${ZW}:x:1>`],
    ['everyone', '@everyone @here', `@${ZW}everyone @${ZW}here`],
    ['less than', 'a < b, <div>', 'a < b, <div>'],
    ['a turned direction', 'abc\u202Edef', 'abc def'],
  ])('%s', (_, text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  test.each([
    ['# x', '\\# x'],
    ['-# x', '\\-# x'],
    ['> x', '\\> x'],
    ['- x', '\\- x'],
    ['1. x', '1\\. x'],
    ['#tag', '#tag'],
    ['-1', '-1'],
    ['3.14', '3.14'],
  ])('at the start of a line: %s', (line, escaped) => {
    expect(escapeLineStart(escapeText(line))).toBe(escaped);
  });
});

describe('escapeWords', () => {
  test('is one line without a link', () => {
    expect(escapeWords(' a\n b https://x.example ')).toBe(`a b https:${ZW}//x.example`);
  });

  test('leaves nothing that Discord reads as a mention or a marker', () => {
    const pieces = fc.constantFrom(
      '*',
      '_',
      '`',
      '|',
      '~',
      '[',
      ']',
      '(',
      '<',
      '>',
      '@',
      '#',
      ':',
      '\\',
      '1',
      'everyone',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const bare = escapeWords(parts.join('')).replace(/\\[^\w\s]/g, 'x');
        expect(bare).not.toMatch(/[*`[\]]|__|\|\||~~|<[@#:/]|@everyone/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('displayWidth', () => {
  test.each([
    ['abc', 3],
    ['混合云', 6],
    ['S3 存储', 7],
    ['，。（）', 8],
    ['Ａ１', 4],
    ['ｱ', 1],
    ['한글', 4],
    ['🔥', 2],
    ['e\u0301', 1],
    ['a\u200Bb', 2],
    ['𠀀', 2],
    ['', 0],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test('padding counts columns', () => {
    expect(padColumns('云', 4)).toBe('云  ');
    expect(padColumns('混合云', 4)).toBe('混合云');
  });
});
