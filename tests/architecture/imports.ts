import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Source files by their path under `src`, with `/`. */
export type Sources = ReadonlyMap<string, string>;

export interface Import {
  /** The importing file, relative to `src`. */
  readonly file: string;
  /** Another file of `src`, relative to it, or a package as it is written. */
  readonly target: string;
  readonly isPackage: boolean;
  /** `import type` and `export type … from`: erased, so nothing is loaded. */
  readonly typeOnly: boolean;
}

/** Comments are cut out; strings are matched too, so that a `//` inside one is no comment. */
const COMMENT_OR_STRING = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;

/** `import x from 'y'`, `import 'y'`, `export * from 'y'`; the clause holds no quote and no semicolon. */
const STATIC =
  /^[ \t]*(?:import|export)\b\s*(type\b(?!\s+from\b)(?!\s*,))?([^'";]*?\bfrom\s*|\s*)['"]([^'"\n]+)['"]/gm;
const DYNAMIC = /\b(typeof\s+)?import\s*\(\s*['"`]([^'"`\n]+)['"`]/g;

/** Every import of one file. `import { type A }` is a runtime import: Node strips the name, not the statement. */
export function importsOf(file: string, source: string): Import[] {
  const code = withoutComments(source);
  const read = (target: string, typeOnly: boolean): Import => {
    const isPackage = !target.startsWith('.');
    return {
      file,
      target: isPackage ? target : posix.join(posix.dirname(file), target),
      isPackage,
      typeOnly,
    };
  };
  return [
    ...[...code.matchAll(STATIC)].map(([, type, , target = '']) => read(target, type !== undefined)),
    ...[...code.matchAll(DYNAMIC)].map(([, type, target = '']) => read(target, type !== undefined)),
  ];
}

export function withoutComments(source: string): string {
  return source.replace(COMMENT_OR_STRING, (found) => (found.startsWith('/') ? '' : found));
}

/** All TypeScript files under a folder. */
export function readSources(folder: string): Sources {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Each way round in which files import each other, as `a.ts → b.ts → a.ts`; types count too. */
export function cyclesIn(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { file, target, isPackage } of imports) {
    if (!isPackage) targets.set(file, [...(targets.get(file) ?? []), target]);
  }
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]) => {
    const at = way.indexOf(file);
    if (at >= 0) cycles.push([...way.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return cycles;
}
