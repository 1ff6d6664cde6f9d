import type { ValueOption } from '../../rules/command-options.ts';
import { localName } from '../localized.ts';
import type { Entry } from './entries.ts';
import { emptyPill, type Form, newForm, nextEmpty } from './form.ts';

/** The slash as keyboards for Chinese may write it. */
const SLASH = /^\s*[/／]/u;

/** What is typed behind a leading slash; `null` when there is none. */
export function afterSlash(text: string): string | null {
  return SLASH.test(text) ? text.replace(SLASH, '') : null;
}

/**
 * Reads a command written out, `/ask question:什么是云` or `/ask 什么是云`, by localized or default names; `null` when
 * it is none, or when no white space ends its name yet. What stands before the first named option is the first
 * option's that is not named.
 */
export function parseDraft(text: string, entries: readonly Entry[], locale: string): Form | null {
  const typed = afterSlash(text)?.replaceAll(/[\s\u3000]+/gu, ' ');
  if (typed === undefined) return null;
  const lower = typed.toLowerCase();
  const [found] = entries
    .flatMap((entry) => [entry.name, entry.defaultName].map((name) => ({ entry, name })))
    .filter(({ name }) => lower.startsWith(`${name.toLowerCase()} `))
    // Of two, the one that says more: a command's name may begin another's.
    .sort((a, b) => b.name.length - a.name.length);
  if (found === undefined) return null;
  return filled(found.entry, typed.slice(found.name.length + 1), locale);
}

function filled(entry: Entry, rest: string, locale: string): Form | null {
  const parts = namedParts(rest, entry.options, locale);
  const loose = parts.loose.trim();
  const texts = new Map(parts.named);
  if (loose !== '') {
    const free = entry.options.find((option) => !texts.has(option.name));
    if (free === undefined) return null;
    texts.set(free.name, loose);
  }
  const form = newForm(entry);
  const added = entry.options.filter((option) => !option.required && texts.has(option.name));
  const pills = [...form.pills, ...added.map(emptyPill)].map((pill) => ({
    ...pill,
    text: texts.get(pill.option.name) ?? '',
  }));
  const parsed = { ...form, pills };
  const empty = nextEmpty(parsed, -1);
  // With nothing left to fill in, the caret stands where the writing ended.
  const last = pills.findLastIndex((pill) => pill.text !== '');
  return { ...parsed, at: empty === pills.length && last >= 0 ? last : empty };
}

interface Parts {
  readonly loose: string;
  /** By the option's default name. */
  readonly named: readonly (readonly [string, string])[];
}

/** Cuts before every `name:` of an option that begins a word; the first mention of an option counts. */
function namedParts(rest: string, options: readonly ValueOption[], locale: string): Parts {
  const cuts: { readonly option: ValueOption; readonly from: number; readonly to: number }[] = [];
  for (const found of rest.matchAll(/(?<=^|\s)(?<name>[-_'\p{L}\p{N}\p{M}]{1,32})[:：]/gu)) {
    const name = found.groups?.['name']?.toLowerCase();
    const option = options.find((one) => one.name === name || localName(one, locale).toLowerCase() === name);
    if (option === undefined || cuts.some((cut) => cut.option === option)) continue;
    cuts.push({ option, from: found.index, to: found.index + found[0].length });
  }
  const named = cuts.map(
    (cut, index) => [cut.option.name, rest.slice(cut.to, cuts[index + 1]?.from).trim()] as const,
  );
  return { loose: rest.slice(0, cuts[0]?.from), named };
}
