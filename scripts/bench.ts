import { fail, readArguments, readCount } from './arguments.ts';
import { readCorpus } from './bench/corpus.ts';
import { type Figures, readable } from './bench/table.ts';
import { rounded } from './evaluation.ts';
import { type Call, type ExitCode, runAsProcess } from './script.ts';

const USAGE =
  'Usage: npm run bench -- [--json] [--corpus FILE.jsonl …] [--sizes 1000,10000,100000] [--only search|bot|start]';
const PARTS = ['search', 'bot', 'start'] as const;
const SIZES = '1000,10000,100000';

/** Measures the search beside others, and the bot beside a bare one. */
export async function bench({ args, print, warn }: Call): Promise<ExitCode> {
  const { corpus, sizes, only, json } = readCall(args);
  // Each part loads much that the others have no use for. Standard output has the figures alone.
  const measure: { readonly [P in (typeof PARTS)[number]]: () => Promise<Required<Figures>[P]> } = {
    search: async () => (await import('./bench/search.ts')).benchSearch(corpus, sizes, warn),
    bot: async () => (await import('./bench/bot.ts')).benchBot(warn),
    start: async () => (await import('./bench/start.ts')).benchStart(warn),
  };
  const wanted = PARTS.filter((part) => only === undefined || only === part);
  const figures: Figures = {};
  for (const part of wanted) Object.assign(figures, { [part]: await measure[part]() });
  print(json ? JSON.stringify(rounded(figures), null, 2) : readable(rounded(figures)));
  return 0;
}

function readCall(args: readonly string[]) {
  const { values, positionals } = readArguments(
    args,
    USAGE,
    {
      corpus: { type: 'string', multiple: true },
      sizes: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'boolean' },
    },
    'any',
  );
  const { only, json = false } = values;
  if (only !== undefined && !PARTS.some((part) => part === only))
    fail(`--only: expected ${PARTS.join(', ')}, got "${only}"`);
  // `--corpus a.jsonl b.jsonl` reads like a list, and is one.
  if (positionals.length > 0 && values.corpus === undefined) fail(USAGE);
  const files = [...(values.corpus ?? []), ...positionals];
  if (values.sizes !== undefined && files.length === 0) fail(`--sizes goes with --corpus. ${USAGE}`);
  const sizes = (values.sizes ?? SIZES).split(',').map((size) => readCount('--sizes', size, 0));
  return { corpus: files.length === 0 ? null : readCorpus(files), sizes, only, json };
}

if (import.meta.main) await runAsProcess(bench);
