import { describe, expect, test } from 'vitest';
import { outline } from './outline.ts';

/** Each: what is written, what Discord reads, and why where it is not plain. */
function reads(examples: readonly (readonly [written: string, read: string, because?: string])[]): void {
  for (const [written, read, because = ''] of examples) {
    test(`${JSON.stringify(written)} is ${read} ${because}`, () => expect(outline(written)).toBe(read));
  }
}

describe('marks within a line', () => {
  reads([
    ['**a**', 'b(a)'],
    ['*a*', 'i(a)'],
    ['_a_', 'i(a)'],
    ['__a__', 'u(a)'],
    ['~~a~~', 's(a)'],
    ['||a||', 'spoiler(a)'],
    ['**粗** 和 *斜*', 'b(粗) 和 i(斜)'],
    ['***a***', 'i(b(a))'],
    ['***a** b*', 'i(b(a) b)'],
    ['***a* b**', 'b(i(a) b)'],
    ['___a___', 'i(u(a))'],
    ['__**a** ~~b~~__', 'u(b(a) s(b))'],
    ['||**a** `b`||', 'spoiler(b(a) code(b))'],
    ['**a\nb**', 'b(a⏎b)', 'marks go across lines'],
    ['**a', '**a', 'it never closes'],
    ['****', '****', 'there is nothing between'],
    ['~~a~~_b_', '~~a~~i(b)', 'Discord wants no underscore right behind'],
    ['|||a|||', 'spoiler(|a)|'],
  ]);
});

describe('stars hug their content, underscores keep to words', () => {
  reads([
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['a* b*', 'a* b*'],
    ['*a *', '*a *'],
    ['a*b*c', 'ai(b)c'],
    ['snake_case_name', 'snake_case_name', 'a letter right behind closes nothing'],
    ['_中文_后面', 'i(中文)后面', 'only Latin letters, digits and underscores make a word here'],
    ['_a_ b_c', 'i(a) b_c'],
  ]);
});

describe('a backslash makes a sign of a mark', () => {
  reads([
    ['\\*a\\*', '*a*'],
    ['**a\\*\\*b**', 'b(a**b)'],
    ['*a\\*b*', 'i(a*b)'],
    ['\\|\\|a||', '||a||'],
    ['\\\\', '\\'],
    ['C:\\dir', 'C:\\dir', 'before letters it is one itself'],
    ['\\<@123456789012345678>', '<@123456789012345678>'],
    ['\\# a', '# a'],
    ['1\\. a', '1. a'],
    ['¯\\_(ツ)_/¯', '¯\\_(ツ)_/¯', 'everybody’s shrug keeps its arms'],
    ['a\\', 'a\\'],
  ]);
});

describe('code', () => {
  reads([
    ['`**a**`', 'code(**a**)'],
    ['``a`b``', 'code(a`b)'],
    ['`` `a` ``', 'code(`a`)', 'the spaces only keep the backticks apart'],
    ['``a`', 'code(`a)', 'the first backtick is part of it'],
    ['`\\`', 'code(\\)', 'in code a backslash is a backslash'],
    ['`a', '`a'],
    ['```\na\nb\n```', 'fence:(a⏎b)'],
    ['```ts\na\n```', 'fence:ts(a)'],
    ['```ts a\n```', 'fence:(ts a)', 'a language stands alone on its line'],
    ['```ts\n```', 'fence:(ts)', 'with no code behind it, the name is the code'],
    ['a\n```b```\nc', 'a⏎fence:(b)c', 'the block ends its line by itself'],
    ['```\n  a\n```', 'fence:(  a)'],
    ['```a', '```a'],
    ['**```a```**', 'b(fence:(a))'],
  ]);
});

describe('blocks begin at a line start', () => {
  reads([
    ['# a\nb', 'h1(a)b'],
    ['## **a**', 'h2(b(a))'],
    ['### C#', 'h3(C#)'],
    ['# a #', 'h1(a)'],
    ['#### a', '#### a', 'there are three levels'],
    ['#a', '#a'],
    ['a # b', 'a # b'],
    ['# **a\nb**', 'h1(**a)b**', 'a heading ends with its line'],
    ['-# a\nb', 'small(a)b'],
    ['-#a', '-#a'],
    ['> a\n> b\nc', 'quote(a⏎b)c'],
    ['>a', '>a'],
    ['a > b', 'a > b'],
    ['>>> a\nb\n\nc', 'quote(a⏎b⏎⏎c)', 'all the rest is quoted'],
    ['> # a\n> - b', 'quote(h1(a)list(b))'],
    ['> > a', 'quote(> a)', 'Discord quotes no quote'],
    ['a\n> b\n\nc', 'a⏎quote(b)⏎c'],
    ['**a\n# b**', 'b(a⏎# b)', 'what began before goes on'],
  ]);
});

describe('lists', () => {
  reads([
    ['- a\n- b', 'list(a | b)'],
    ['* a\n* b', 'list(a | b)'],
    ['- a\n  - b\n    - c\n- d', 'list(a⏎list(b⏎list(c)) | d)'],
    ['- a\n - b', 'list(a⏎list(b))', 'one space is enough'],
    ['1. a\n2. b', 'from 1(a | b)'],
    ['7. a\n7. b', 'from 7(a | b)', 'only the first number counts'],
    ['1. a\n   - b\n2. c', 'from 1(a⏎list(b) | c)'],
    ['1. a\n- b', 'from 1(a)list(b)'],
    ['- a\n  b', 'list(a⏎b)', 'indented lines belong to the item'],
    ['- a\nb', 'list(a)b'],
    ['- a\n\n- b', 'list(a | b)'],
    ['- a\n\nb', 'list(a)⏎b'],
    ['- **a**: `b`', 'list(b(a): code(b))'],
    ['- > a', 'list(> a)', 'no quotes in lists'],
    ['-a', '-a'],
    ['1) a', '1) a'],
    ['- ', '- ', 'there is no item'],
    ['a - b', 'a - b'],
  ]);
});

describe('links', () => {
  reads([
    ['[a](https://b.c)', 'link(a → https://b.c/)'],
    ['[**a**](https://b.c "d e")', 'link(b(a) → https://b.c/, d e)'],
    ["[a](<https://b.c> 'd')", 'link(a → https://b.c/, d)'],
    ['[a](https://b.c/d_(e))', 'link(a → https://b.c/d_(e))'],
    ['[[a]](https://b.c)', 'link([a] → https://b.c/)'],
    ['[a](discord://-/settings)', 'link(a → discord://-/settings)'],
    ['https://a.b/c?d=e_f_g', 'link(https://a.b/c?d=e_f_g → https://a.b/c?d=e_f_g)'],
    [
      '(https://a.b/c).',
      '(link(https://a.b/c → https://a.b/c)).',
      'what closes the sentence is not part of it',
    ],
    ['https://a.b/(c)', 'link(https://a.b/(c) → https://a.b/(c))'],
    ['**https://a.b**', 'b(link(https://a.b → https://a.b/))'],
    ['<https://a.b/c>，', 'link(https://a.b/c → https://a.b/c)，'],
    [
      '[https://a.b](https://c.d)',
      '[https://a.b](link(https://c.d → https://c.d/))',
      'it might lie, so what it leads to is shown',
    ],
    ['[ ](https://a.b)', '[ ](link(https://a.b → https://a.b/))', 'nobody could see it'],
    ['[a] (https://b.c)', '[a] (link(https://b.c → https://b.c/))'],
    ['[a]', '[a]'],
    ['https://', 'https://'],
  ]);
});

describe('nothing else is a link', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt://x/%0aalert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//a.b',
    '/path',
    '&#106;avascript:alert(1)',
    ' javascript:alert(1)',
  ])('%s', (target) => {
    expect(outline(`[a](${target})`)).toBe(`[a](${target})`);
    expect(outline(`<${target}>`)).toBe(`<${target}>`);
  });

  test('markup of a page is text', () => {
    const markup = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    expect(outline(markup)).toBe(markup);
  });
});

describe('what Discord writes in angle brackets', () => {
  reads([
    ['<@123>', 'user(123)'],
    ['<@!123>', 'user(123)'],
    ['<@&123>', 'role(123)'],
    ['<#123>', 'channel(123)'],
    ['</quiz play:123>', 'command(quiz play, 123)'],
    ['<:ok:123>', 'emoji(ok, 123)'],
    ['<a:ok:123>', 'emoji(ok, 123)'],
    ['<id:customize>', 'place(customize)'],
    ['<t:1543392060>', 'time(2018-11-28T08:01:00.000Z, f)'],
    ['<t:1543392060:R>', 'time(2018-11-28T08:01:00.000Z, R)'],
    ['<t:-1:S>', 'time(1969-12-31T23:59:59.000Z, S)'],
    ['<t:1543392060:x>', '<t:1543392060:x>', 'no such style'],
    ['<t:99999999999999999>', '<t:99999999999999999>', 'beyond every calendar'],
    ['<\u200B@123>', '<\u200B@123>', 'an invisible character breaks it up'],
    ['@everyone @here', 'everyone(everyone) everyone(here)'],
    ['@Everyone', '@Everyone'],
    ['`<@123>`', 'code(<@123>)'],
  ]);
});

describe('emoji', () => {
  reads([
    ['a🔥', 'aemoji(🔥)'],
    ['👩‍👩‍👧‍👦1️⃣', 'emoji(👩‍👩‍👧‍👦)emoji(1️⃣)'],
    ['12 # *', '12 # *', 'digits and signs are none by themselves'],
    ['▰▱ ①', '▰▱ ①'],
  ]);
});

test('on one line only what a line can hold is read', () => {
  expect(outline('# a\n- b\n> **c** ```d```', { inline: true })).toBe('# a⏎- b⏎> b(c) code(d)');
});

test('nothing is nothing', () => {
  expect(outline('')).toBe('');
});
