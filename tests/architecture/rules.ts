import { cyclesIn, type Import, importsOf, type Sources, withoutComments } from './imports.ts';

/** One rule of design.md about who may know whom; `breaks` says whether an import breaks it. */
interface ImportRule {
  readonly rule: string;
  readonly breaks: (found: Import) => boolean;
}

/** What the playground's server gives out of node_modules. */
const PAGE_PACKAGES: ReadonlySet<string> = new Set(['preact', 'preact/hooks', 'htm', 'htm/preact']);

/** Core that edges may load at runtime, each with the reason why a type is not enough. */
const CORE_FOR_EDGES: Readonly<Record<string, string>> = {};

const inCore = (path: string) => path.startsWith('core/');
const inApp = (path: string) => path.startsWith('app/');
const inSandbox = (path: string) => path.startsWith('sandbox/');
const inPage = (path: string) => path.startsWith('sandbox/page/');
const inRun = (path: string) => path.startsWith('run/');
/** `edges/discord/views/a.ts` is of the edge `discord`. */
const edgeOf = (path: string) => /^edges\/([^/]+)\//.exec(path)?.[1] ?? null;
const isPackageOf = (name: string, { target, isPackage }: Import) =>
  isPackage && (target === name || target.startsWith(`${name}/`));

const IMPORT_RULES: readonly ImportRule[] = [
  {
    rule: 'core imports only core',
    breaks: ({ file, target, isPackage }) => inCore(file) && !isPackage && !inCore(target),
  },
  {
    rule: 'core is pure: of node: it may use node:crypto alone',
    breaks: ({ file, target }) => inCore(file) && target.startsWith('node:') && target !== 'node:crypto',
  },
  {
    rule: 'core/search and core/quiz do not know each other',
    breaks: ({ file, target }) =>
      (file.startsWith('core/search/') && target.startsWith('core/quiz/')) ||
      (file.startsWith('core/quiz/') && target.startsWith('core/search/')),
  },
  {
    rule: 'app imports only core and app',
    breaks: ({ file, target, isPackage }) => inApp(file) && !isPackage && !inCore(target) && !inApp(target),
  },
  {
    rule: 'app reaches the outside through its own interfaces, not through node:',
    breaks: ({ file, target }) => inApp(file) && target.startsWith('node:'),
  },
  {
    rule: 'an edge knows no other edge',
    breaks: ({ file, target }) =>
      edgeOf(file) !== null && edgeOf(target) !== null && edgeOf(file) !== edgeOf(target),
  },
  {
    rule: 'an edge imports only app, and types of core',
    breaks: ({ file, target, isPackage, typeOnly }) =>
      edgeOf(file) !== null &&
      !isPackage &&
      edgeOf(target) === null &&
      !inApp(target) &&
      !(inCore(target) && (typeOnly || target in CORE_FOR_EDGES)),
  },
  {
    rule: 'discord.js is imported in edges/discord alone',
    breaks: (found) => isDiscord(found) && edgeOf(found.file) !== 'discord',
  },
  {
    rule: 'Kysely and database drivers are imported in edges/store alone',
    breaks: (found) =>
      ['kysely', 'pg', 'node:sqlite'].some((name) => isPackageOf(name, found)) &&
      edgeOf(found.file) !== 'store',
  },
  {
    rule: 'the sandbox imports nothing of the rest but types',
    breaks: ({ file, target, isPackage, typeOnly }) =>
      inSandbox(file) && !isPackage && !inSandbox(target) && !typeOnly,
  },
  {
    rule: 'the page runs in browsers: it loads its own files, preact and htm alone',
    breaks: ({ file, target, typeOnly }) =>
      inPage(file) && !inPage(target) && !PAGE_PACKAGES.has(target) && !typeOnly,
  },
  {
    rule: 'the page is loaded by browsers alone',
    breaks: ({ file, target, typeOnly }) => inPage(target) && !inPage(file) && !typeOnly,
  },
  {
    rule: 'only run/ imports edges at runtime',
    breaks: ({ file, target, typeOnly }) =>
      edgeOf(target) !== null && edgeOf(file) === null && !inRun(file) && !typeOnly,
  },
  {
    rule: 'only main.ts runs what run/ puts together',
    breaks: ({ file, target }) => inRun(target) && !inRun(file) && file !== 'main.ts',
  },
  {
    rule: 'nothing imports main.ts',
    breaks: ({ target }) => target === 'main.ts',
  },
  {
    rule: "natural's root loads everything it has; import a typed folder index (natural/lib/natural/…/index.js)",
    breaks: (found) =>
      isPackageOf('natural', found) && !/^natural\/lib\/natural\/[a-z_]+\/index\.js$/.test(found.target),
  },
  {
    rule: "minisearch's internals are its own",
    breaks: (found) => isPackageOf('minisearch', found) && found.target !== 'minisearch',
  },
];

/** discord.js and the packages it is made of; the bare API types are no client. */
function isDiscord(found: Import): boolean {
  return isPackageOf('discord.js', found) || isPackageOf('@discordjs', found);
}

/** What a pure function must be given instead of fetching it. */
const IMPURE: readonly (readonly [RegExp, string])[] = [
  [/\bprocess\s*[.[?]/, 'process'],
  [/\bDate\s*\.\s*now\b/, 'Date.now'],
  [/\bnew\s+Date\s*(?:\(\s*\)|(?=[;,)\n]))/, 'new Date()'],
  [/\bperformance\s*\.\s*now\b/, 'performance.now'],
  [/\bMath\s*\.\s*random\b/, 'Math.random'],
  [/\bTemporal\s*\.\s*Now\b/, 'Temporal.Now'],
  [/\bset(?:Timeout|Interval|Immediate)\b/, 'a timer'],
];

/** Every breach of the import rules, as `file → import: rule`. */
export function breachesIn(sources: Sources): string[] {
  const imports = [...sources].flatMap(([file, source]) => importsOf(file, source));
  return [
    ...imports.flatMap((found) =>
      IMPORT_RULES.filter(({ breaks }) => breaks(found)).map(
        ({ rule }) => `${found.file} → ${found.target}: ${rule}`,
      ),
    ),
    ...imports
      .filter(({ target, isPackage }) => !isPackage && !sources.has(target) && !target.endsWith('.d.ts'))
      .map(({ file, target }) => `${file} → ${target}: there is no such file`),
    ...[...sources].filter(([file]) => inCore(file)).flatMap(([file, source]) => impuritiesIn(file, source)),
    ...[...sources.keys()]
      .filter((file) => file.split('/').at(-1) === 'index.ts')
      .map((file) => `${file}: no barrels; import the file that holds the thing`),
    ...cyclesIn(imports).map((cycle) => `${cycle}: no import cycles`),
  ];
}

function impuritiesIn(file: string, source: string): string[] {
  const code = withoutComments(source);
  return IMPURE.filter(([pattern]) => pattern.test(code)).map(
    ([, name]) => `${file}: core is pure: ${name} is for its callers to pass in`,
  );
}
