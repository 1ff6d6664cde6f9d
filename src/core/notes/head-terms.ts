import { CELL_SEPARATOR } from './plain-text.ts';

/** Longest head term, in characters; what is longer before a colon is a clause. */
const LONGEST_HEAD = 40;
/** Longest term before brackets or "is", in columns (a Han character takes two). */
const LONGEST_SUBJECT = 28;
/** A value this short after `Label:` is a term itself (`服务类型: 平台即服务`), in columns. */
const LONGEST_VALUE = 28;

const CLAUSE = /[。，、；！？,;!?\n]/;
const QUALIFIER = /\s*[(（][^()（）]*[)）]?\s*$/;
const COPULA = /^(.{1,28}?)\s*(?:就是|指的是|是指|指|是|称为|又叫|\s(?:is|are|means|refers to)\s)/u;
/** What a label says about its list rather than about its subject. */
const ANNOUNCEMENT = /\s*(?:主要)?(?:包括|包含|分为|如下|(?:由|有)?.{0,4}(?:组成|构成))$/;

/**
 * The term a line defines, as written: what stands before its colon (`混合云: …`), before the brackets with
 * its expansion (`KVM (kernel-based …) …`), before `|` in a table row, or before "is" (`云计算是一种…`).
 * Several where the line names several. Empty when the line has no subject of its own.
 */
export function headTerms(line: string): string[] {
  const text = line.trim();
  const row = text.indexOf(CELL_SEPARATOR);
  if (row > 0) return terms(text.slice(0, row));
  const labelled = splitLabel(text);
  if (labelled) {
    const { label, rest } = labelled;
    const value = columns(rest) <= LONGEST_VALUE && !/[。，、；！？,;!?\n/]/.test(rest) ? terms(rest) : [];
    return [...terms(label.replace(ANNOUNCEMENT, '')), ...value];
  }
  const bracket = /^([^()（）。，、；:：/]{1,28}?)\s*[(（]/.exec(text);
  return subject(bracket?.[1]) ?? subject(COPULA.exec(text)?.[1]) ?? [];
}

/** `Label: rest` when the part before the first colon can be a term or label; `rest` may be empty. */
export function splitLabel(text: string): { readonly label: string; readonly rest: string } | null {
  const match = /^([^:：\n]{1,50}?)\s{0,9}[:：](?!\/\/)\s*/.exec(text);
  const label = match?.[1]?.trim();
  if (!match || !label || label.length > LONGEST_HEAD || CLAUSE.test(label)) return null;
  const rest = text.slice(match[0].length).trim();
  // 12:30 is no label.
  return /\d$/.test(label) && /^\d/.test(rest) ? null : { label, rest };
}

function subject(text: string | undefined): string[] | null {
  return text !== undefined && columns(text) <= LONGEST_SUBJECT ? terms(text) : null;
}

/** A head may name one thing twice (`社区云/行业云`) and carry its expansion in brackets. */
function terms(head: string): string[] {
  const bare = head.replace(QUALIFIER, '').trim();
  const inBrackets = /[(（]([^()（）]+)[)）]\s*$/.exec(head)?.[1]?.trim();
  const names = bare.split(/\s*[/／]\s*/);
  if (inBrackets && !CLAUSE.test(inBrackets) && !inBrackets.includes('/')) names.push(inBrackets);
  return names.filter((name) => name !== '' && name.length <= LONGEST_HEAD && !CLAUSE.test(name));
}

function columns(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
