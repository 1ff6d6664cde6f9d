import { parse, YAMLParseError } from 'yaml';
import type { Language } from './passage.ts';
import type { Problem } from './problem.ts';

/** What a note may say about itself; unknown keys are other tools' business. */
export interface FrontMatter {
  readonly title: string | null;
  readonly language: Language | null;
  /** Its place among the notes: smaller comes first, and notes that say nothing after those that do. */
  readonly order: number | null;
}

const NONE: FrontMatter = { title: null, language: null, order: null };
/** What follows a blank line is no front matter: the `---` above it is a rule. */
const FENCED = /^---[^\S\n]*\n(?![^\S\n]*\n)((?:.*\n)*?)(?:---|\.\.\.)[^\S\n]*(?:\n|$)/;

/**
 * Takes the YAML between `---` lines off the top of a note. The rest keeps its line numbers: the front matter's
 * lines become empty. A `---` at the top that is never closed is a rule, not front matter.
 * @returns a problem when the front matter is not YAML or not a mapping; the note is then to be skipped
 */
export function takeFrontMatter(
  path: string,
  source: string,
): { readonly settings: FrontMatter; readonly text: string } | { readonly problem: Problem } {
  const match = FENCED.exec(source);
  if (!match) return { settings: NONE, text: source };
  const yaml = match[1] ?? '';
  const text = match[0].replace(/[^\n]+/g, '') + source.slice(match[0].length);
  const wrong = (line: number, message: string) => ({
    problem: { path, line, severity: 'error', message } as const,
  });
  let value: unknown;
  try {
    value = parse(yaml, { logLevel: 'error' });
  } catch (error) {
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 1) : 1;
    const reason = error instanceof Error ? (error.message.split(/ at line |\n/)[0] ?? '') : '';
    return wrong(line + 1, `the front matter is not YAML: ${reason}`);
  }
  if (value === null || value === undefined) return { settings: NONE, text };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return wrong(2, 'the front matter must be a list of "key: value" lines');
  }
  const settings = new Map(Object.entries(value));
  const misshapen = ['title', 'lang', 'language', 'order'].find((key) => isNested(settings.get(key)));
  if (misshapen !== undefined) {
    const line = yaml.split('\n').findIndex((text) => text.startsWith(`${misshapen}:`)) + 2;
    return wrong(line, `the front matter's "${misshapen}" must be a single text`);
  }
  const title = textOf(settings.get('title'));
  const language = languageOf(textOf(settings.get('language')) ?? textOf(settings.get('lang')));
  const place = Number(textOf(settings.get('order')) ?? Number.NaN);
  return { settings: { title, language, order: Number.isFinite(place) ? place : null }, text };
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** `title: 2024` is a title too. */
function textOf(value: unknown): string | null {
  const text = value === null || value === undefined ? '' : String(value).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

function languageOf(tag: string | null): Language | null {
  const language = /^(zh|en)(?![a-z])/i.exec(tag ?? '')?.[1]?.toLowerCase();
  return language === 'zh' || language === 'en' ? language : null;
}
