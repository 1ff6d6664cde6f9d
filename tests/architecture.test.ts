import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, readSources } from './architecture/imports.ts';
import { breachesIn } from './architecture/rules.ts';

const src = readSources(join(import.meta.dirname, '../src'));

/** What the rules say about a source tree that holds these files. */
function breaches(files: Readonly<Record<string, string>>): string[] {
  return breachesIn(new Map(Object.entries(files)));
}

describe('the sources', () => {
  test('keep every rule of design.md about who may import whom', () => {
    expect(breachesIn(src)).toEqual([]);
  });

  test('were really read: the walk finds the way from main.ts to the search', () => {
    const reached = new Set<string>(['main.ts']);
    for (const file of reached) {
      for (const { target, isPackage } of importsOf(file, src.get(file) ?? '')) {
        if (!isPackage) reached.add(target);
      }
    }
    expect(reached).toContain('core/search/weights.ts');
    expect(reached).toContain('edges/discord/client.ts');
  });
});

describe('the walker', () => {
  test('reads static, type, side-effect, re-exporting and dynamic imports', () => {
    const source = [
      "import a, { b } from './a.ts';",
      "import type { C } from '../c.ts';",
      'import {',
      '  type D,',
      "} from './d.ts';",
      "import './e.ts';",
      "export type { F } from './f.ts';",
      "export * from 'package';",
      "const g = await import('./g.ts');",
      "type H = typeof import('./h.ts');",
    ].join('\n');
    const found = importsOf('core/x/file.ts', source).map(({ target, typeOnly }) => [target, typeOnly]);
    expect(found).toEqual([
      ['core/x/a.ts', false],
      ['core/c.ts', true],
      // The name is erased, the statement stays: the file is loaded.
      ['core/x/d.ts', false],
      ['core/x/e.ts', false],
      ['core/x/f.ts', true],
      ['package', false],
      ['core/x/g.ts', false],
      ['core/x/h.ts', true],
    ]);
  });

  test('reads no import out of a comment, nor takes an address in a string for a comment', () => {
    const source =
      "// import a from './a.ts';\n/* import('./b.ts') */ const at = 'https://x'; import('./c.ts');";
    expect(importsOf('file.ts', source).map(({ target }) => target)).toEqual(['c.ts']);
  });
});

describe('a breach names file, import and rule', () => {
  const empty = '';

  test.each([
    {
      file: 'core/notes/a.ts',
      source: "import { Client } from 'discord.js';",
      breach: 'core/notes/a.ts → discord.js: discord.js is imported in edges/discord alone',
    },
    {
      file: 'core/notes/a.ts',
      source: "import { readFileSync } from 'node:fs';",
      breach: 'core/notes/a.ts → node:fs: core is pure: of node: it may use node:crypto alone',
    },
    {
      file: 'core/notes/a.ts',
      source: "import type { Library } from '../../app/ask.ts';",
      breach: 'core/notes/a.ts → app/ask.ts: core imports only core',
    },
    {
      file: 'core/search/a.ts',
      source: "import type { Question } from '../quiz/question.ts';",
      breach: 'core/search/a.ts → core/quiz/question.ts: core/search and core/quiz do not know each other',
    },
    {
      file: 'app/a.ts',
      source: "import { open } from '../edges/store/open.ts';",
      breach: 'app/a.ts → edges/store/open.ts: app imports only core and app',
    },
    {
      file: 'app/a.ts',
      source: "const { Pool } = await import('pg');",
      breach: 'app/a.ts → pg: Kysely and database drivers are imported in edges/store alone',
    },
    {
      file: 'edges/discord/a.ts',
      source: "import type { Store } from '../store/open.ts';",
      breach: 'edges/discord/a.ts → edges/store/open.ts: an edge knows no other edge',
    },
    {
      file: 'edges/discord/a.ts',
      source: "import { createSearch } from '../../core/search/search.ts';",
      breach: 'edges/discord/a.ts → core/search/search.ts: an edge imports only app, and types of core',
    },
    {
      file: 'sandbox/a.ts',
      source: "import { LIMITS } from '../edges/discord/limits.ts';",
      breach: 'sandbox/a.ts → edges/discord/limits.ts: the sandbox imports nothing of the rest but types',
    },
    {
      file: 'config.ts',
      source: "import { open } from './edges/store/open.ts';",
      breach: 'config.ts → edges/store/open.ts: only run/ imports edges at runtime',
    },
    {
      file: 'settings.ts',
      source: "import { runBot } from './run/bot.ts';",
      breach: 'settings.ts → run/bot.ts: only main.ts runs what run/ puts together',
    },
    {
      file: 'sandbox/page/a.ts',
      source: "import { COMMAND } from '../limits.ts';",
      breach:
        'sandbox/page/a.ts → sandbox/limits.ts: the page runs in browsers: it loads its own files, preact and htm alone',
    },
    {
      file: 'sandbox/page/a.ts',
      source: "import { readFile } from 'node:fs/promises';",
      breach:
        'sandbox/page/a.ts → node:fs/promises: the page runs in browsers: it loads its own files, preact and htm alone',
    },
    {
      file: 'sandbox/playground/a.ts',
      source: "import { view } from '../page/a.ts';",
      breach: 'sandbox/playground/a.ts → sandbox/page/a.ts: the page is loaded by browsers alone',
    },
    {
      file: 'core/text/a.ts',
      source: "import { PorterStemmer } from 'natural';",
      breach:
        "core/text/a.ts → natural: natural's root loads everything it has; import a typed folder index (natural/lib/natural/…/index.js)",
    },
    {
      file: 'core/search/a.ts',
      source: "import { SearchableMap } from 'minisearch/SearchableMap';",
      breach: "core/search/a.ts → minisearch/SearchableMap: minisearch's internals are its own",
    },
  ])('$breach', ({ file, source, breach }) => {
    const others = {
      'app/ask.ts': empty,
      'core/quiz/question.ts': empty,
      'core/search/search.ts': empty,
      'edges/discord/limits.ts': empty,
      'edges/store/open.ts': empty,
      'run/bot.ts': empty,
      'sandbox/limits.ts': empty,
      'sandbox/page/a.ts': empty,
    };
    expect(breaches({ ...others, [file]: source })).toContain(breach);
  });

  test.each([
    ['process.env.HOME', 'process'],
    ['Date.now()', 'Date.now'],
    ['new Date()', 'new Date()'],
    ['performance.now()', 'performance.now'],
    ['Math.random()', 'Math.random'],
    ['Temporal.Now.instant()', 'Temporal.Now'],
    ['setTimeout(f, 1)', 'a timer'],
  ])('core may not use %s', (code, name) => {
    expect(breaches({ 'core/a.ts': `export const a = () => ${code};` })).toEqual([
      `core/a.ts: core is pure: ${name} is for its callers to pass in`,
    ]);
  });

  test('a date made of a value is pure', () => {
    expect(breaches({ 'core/a.ts': 'export const day = (at: number) => new Date(at);' })).toEqual([]);
  });

  test('files that import each other, even types alone', () => {
    const cycle = { 'core/a.ts': "import './b.ts';", 'core/b.ts': "import type { A } from './a.ts';" };
    expect(breaches(cycle)).toEqual(['core/a.ts → core/b.ts → core/a.ts: no import cycles']);
  });

  test('a barrel', () => {
    expect(breaches({ 'app/index.ts': empty })).toEqual([
      'app/index.ts: no barrels; import the file that holds the thing',
    ]);
  });

  test('an import of a file that is not there', () => {
    expect(breaches({ 'app/a.ts': "import './gone.ts';" })).toEqual([
      'app/a.ts → app/gone.ts: there is no such file',
    ]);
  });
});
