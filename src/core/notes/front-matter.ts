import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import type { Language } from './passage.ts';
import type { Problem } from './problem.ts';

/** What a note may say about itself; unknown keys are other tools' business. */
const Settings = z.object({
  title: z.string().optional(),
  lang: z.string().optional(),
  language: z.string().optional(),
});

export interface FrontMatter {
  readonly title: string | null;
  readonly language: Language | null;
}

const NONE: FrontMatter = { title: null, language: null };
const FENCED = /^---[^\S\n]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[^\S\n]*(?:\n|$)/;

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
  let value: unknown;
  try {
    value = parse(yaml);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = (error.linePos?.[0].line ?? 1) + 1;
    const reason = error.message.split(/ at line |\n/)[0] ?? '';
    return { problem: { path, line, severity: 'error', message: `the front matter is not YAML: ${reason}` } };
  }
  if (value === null || value === undefined) return { settings: NONE, text };
  const settings = Settings.safeParse(value);
  if (!settings.success) {
    const where = settings.error.issues[0]?.path.join('.');
    const message = where
      ? `the front matter's ${where} must be a text`
      : 'the front matter must be a list of "key: value" lines';
    return { problem: { path, line: 2, severity: 'error', message } };
  }
  const { title, lang, language } = settings.data;
  return { settings: { title: title ?? null, language: languageOf(language ?? lang) }, text };
}

function languageOf(tag: string | undefined): Language | null {
  if (tag === undefined) return null;
  if (/^zh\b/i.test(tag)) return 'zh';
  return /^en\b/i.test(tag) ? 'en' : null;
}
