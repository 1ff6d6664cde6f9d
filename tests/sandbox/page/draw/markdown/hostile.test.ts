import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Node } from '../../../../../src/sandbox/page/draw/markdown/node.ts';
import { parse } from '../../../../../src/sandbox/page/draw/markdown/parse.ts';

const PIECES = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '||',
    '`',
    '``',
    '```',
    '[',
    '](',
    ')',
    '\\',
    '<',
    '>',
    '\n',
    ' ',
    'a',
    '中',
  ],
  ...[
    '# ',
    '-# ',
    '> ',
    '>>> ',
    '- ',
    '1. ',
    '  - ',
    'https://a.b',
    '<@1>',
    '<t:1:R>',
    '🔥',
    '@here',
    '¯\\_(ツ)_/¯',
  ],
];

/** Ten messages' worth: where time grows with the square of the length, that is a hundredfold. */
const LENGTH = 40_000;

/** The least time of a few tries, since other work on the machine only ever adds to it; milliseconds. */
function quickest(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    parse(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('whatever is repeated, reading takes time in proportion to the length', () => {
  const repeated = [
    ...PIECES,
    ...[
      '**a',
      '*a ',
      '__a',
      '_a',
      '*_',
      '**_*',
      '~~_',
      '|',
      '`` `',
      '[[a](b)',
      '[a](',
      '[a](https://',
      '(',
      '- - ',
    ],
    ...['https://', '<https://', '<@', '</a', '<t:1', '> - ', '- a\n  ', '[a](<', '\\*', 'discord://a ', '1️'],
  ];
  test.each(repeated)('%j', (piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    // A tenth of this is usual; a search that begins anew at each mark takes seconds.
    expect(quickest(text)).toBeLessThan(600);
  });
});

test('marks within marks are read up to a depth, and shown as written below', () => {
  const deep = `${'||**'.repeat(500)}x${'**||'.repeat(500)}`;
  expect(depthOf(parse(deep))).toBeLessThan(20);
  expect(textOf(parse(deep))).toContain('x');
  expect(depthOf(parse('- '.repeat(1000).concat('x')))).toBeLessThan(20);
});

test('every text can be read, loses no word, and links lead only to the web', () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const nodes = parse(text);
      const letters = (of: string) => of.replace(/[^a中🔥]/gu, '');
      // Addresses are told twice by a masked link and not at all by a language.
      if (!text.includes('https') && !text.includes('```'))
        expect(letters(textOf(nodes))).toBe(letters(text));
      for (const href of links(nodes)) expect(href).toMatch(/^https?:\/\//);
    }),
    { numRuns: 2000, seed: 6 },
  );
});

function inner(node: Node): readonly Node[] {
  if ('children' in node) return node.children;
  return node.kind === 'list' ? node.list.items.flat() : [];
}

function depthOf(nodes: readonly Node[]): number {
  return nodes.reduce((most, node) => Math.max(most, 1 + depthOf(inner(node))), 0);
}

function textOf(nodes: readonly Node[]): string {
  return nodes.map((node) => ('text' in node ? node.text : textOf(inner(node)))).join('');
}

function links(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => [...(node.kind === 'link' ? [node.href] : []), ...links(inner(node))]);
}
