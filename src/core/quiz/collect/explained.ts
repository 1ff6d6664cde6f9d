import { headTerms, splitLabel } from '../../notes/head-terms.ts';
import { isDependent } from '../../notes/labels.ts';
import type { Passage } from '../../notes/passage.ts';
import { sentences } from '../../text/sentences.ts';
import type { Explained } from '../fact.ts';
import { type Line, linesIn } from '../lines.ts';
import { mentions } from '../names.ts';
import { columns, isWhole, sourceAt, topicOf } from './place.ts';

/** A description in columns (a Han character takes two): shorter says too little, longer is not read. */
export const SHORTEST = 14;
const LONGEST = 200;
const LONGEST_TERM = 34;

const COPULA = {
  zh: /^([^，。；：、]{1,20}?)\s*(?:就是一[种个]|(?=是一[种个款类套])是|是指|指的是|指(?=一[种个]))\s*(.+)$/u,
  en: /^((?:An?|The)?\s*[^,.;:]{2,34}?)\s+(?:is|are)\s+(?=(?:an?|the|any|when)\s)(.+)$/u,
};
/** `KVM (kernel-based virtual machines) 基于…`, where the rest says what it is. */
const EXPANDED = /^([^()（）。，、；:：/]{1,28}?)\s*[(（]\s*([A-Za-z][^()（）]{3,60}?)\s*[)）]\s*(.*)$/u;
/** `云计算2.0 软件定义与整合 …`: a stage with its number, and what marks it. */
const STAGE = /^(\p{Script=Han}{2,8}\s?\d\.\d)\s+(.+)$/u;
/** A subject that is no term. */
const NO_TERM =
  /^[问答問QA]题?$|^(?:这|那|它|其|该|此|本|另|第|一|我|你|他|每|如|但|所以|因此|it|this|that|these|those|there|they|we|you|what|how|why|one|each|another|here|he|she|step|both|all|if|when)(?:$|\s|(?<=\p{Script=Han}))|\d+$|[?？]|的|\bof\b|优点|缺点|区别|课后|作业|例\d|厂商$|有.{0,3}[个种类]|包括|分为|^(?:国内|国外|todo|fixme)/iu;
/** A clause that begins so has lost its subject. */
const LOST_SUBJECT =
  /^(?:其|这|而|它|并|也|还|但|则|所以|因此|然后|顾名思义|例如|比如|如|见|参见|详见|另|他们|it|its|this|that|these|those|they|and|but|so|then|see|e\.g|for example|also|which)(?=\s|\p{Script=Han}|[,，])/iu;
/** It points to something else on the page. */
const POINTS =
  /如下|下表|下图|上图|上文|前者|后者|上述|以下|below|above|following|former|latter|figure \d|table \d/i;

interface Parts {
  readonly names: readonly string[];
  readonly rest: string;
}

/** The terms that a passage explains, each with the first sentence of its explanation. */
export function explainedIn(passage: Passage): Explained[] {
  if (passage.role === 'overview') return [];
  const lines = linesIn(passage);
  return lines.flatMap((line, index) => {
    const parts = explain(line, lines[index + 1], passage);
    return parts ? (factOf(parts, line, passage) ?? []) : [];
  });
}

function explain(line: Line, next: Line | undefined, { language }: Passage): Parts | null {
  const { text, bold } = line;
  if (text.includes('::')) return null;
  const rest = bold !== null && text.startsWith(bold) ? afterBold(text.slice(bold.length), bold) : null;
  if (rest) return rest;
  const labelled = splitLabel(text);
  if (labelled) return labelled.rest === '' ? null : { names: namesIn(labelled.label), rest: labelled.rest };
  const expanded = EXPANDED.exec(text);
  if (expanded?.[1] && expanded[2]) {
    const names = [...namesIn(expanded[1]), expanded[2]];
    const said = expanded[3] ?? '';
    if (said === '') return next && !splitLabel(next.text) ? { names, rest: next.text } : null;
    if (!/^[，。、；,;)）和与等/]|^(?:and|or|are)\b/u.test(said)) {
      return { names, rest: said.replace(/^(?:就是|是指|是|(?:is|are)\s+)/u, '') };
    }
    return null;
  }
  const staged = STAGE.exec(text);
  if (staged?.[1] && staged[2]) return { names: [staged[1]], rest: staged[2] };
  const copula = line.isFirst ? COPULA[language].exec(text.split(/\s{2,}/).at(-1) ?? text) : null;
  if (!copula?.[1] || !copula[2]) return null;
  return { names: [copula[1].replace(/^(?:An?|The)\s+/, '')], rest: copula[2] };
}

/** What follows a bold term: a colon or dash, perhaps after brackets, or "is". */
function afterBold(after: string, bold: string): Parts | null {
  const match =
    /^\s*([(（][^()（）]*[)）])?\s*(?:[:：]|[—–]+|-{1,2}\s|\s(?:is|are|means|refers to)\s|就是|是指|是(?=一))\s*(.+)$/u.exec(
      after,
    );
  const term = bold.replace(/\s*[:：]\s*$/, '');
  if (match?.[2]) return { names: namesIn(`${term}${match[1] ?? ''}`), rest: match[2] };
  return bold !== term && after.trim() !== '' ? { names: namesIn(term), rest: after.trim() } : null;
}

/** The names that stand before a colon: `社区云（也叫行业云）`, `IaaS (Infrastructure as a Service)`. */
function namesIn(label: string): string[] {
  const outside = label.replace(/[(（][^()（）]*[)）]?/g, '').trim();
  const inside = /[(（]([^()（）]+)[)）]/.exec(label)?.[1] ?? '';
  const aliases = inside
    .split(/[,，、;；]/)
    .map((name) =>
      name.replace(/^\s*(?:也叫|又叫|又称|也称|简称|即|英文|or|aka|also called|short:?)\s*/i, '').trim(),
    );
  return [...outside.split(/\s*[/／]\s*/), ...aliases].filter((name) => name !== '');
}

function factOf({ names, rest }: Parts, line: Line, passage: Passage): Explained | null {
  const [term = ''] = names;
  if (!isTerm(term)) return null;
  const [span] = sentences(rest);
  if (!span) return null;
  const description = describe(rest.slice(span.start, span.end), names);
  if (description === null) return null;
  const at = line.text.indexOf(rest);
  const sentence = at < 0 ? `${term}: ${description}` : line.text.slice(0, at + span.end);
  const own = passage.headings.at(-1);
  const isOwn = own !== undefined && (own.includes(term) || headTerms(own).includes(term));
  const path = isOwn ? passage.headings.slice(0, -1) : passage.headings;
  return {
    kind: 'explained',
    key: `${term}\n${description}`,
    language: passage.language,
    topic: topicOf(passage),
    source: sourceAt(passage, line.line),
    term,
    names,
    description,
    sentence,
    text: line.text,
    list: line.list === null ? null : `${passage.path}\n${line.list}`,
    section: JSON.stringify([passage.path, path]),
  };
}

function isTerm(term: string): boolean {
  return (
    columns(term) <= LONGEST_TERM &&
    columns(term) >= 2 &&
    /\p{L}/u.test(term) &&
    !/[，。；！？!?"“”=<>{}[\]|]/u.test(term) &&
    !NO_TERM.test(term) &&
    !isDependent(term) &&
    term.split(/\s+/).length <= 5
  );
}

/** The sentence without its stop and its examples, up to where it names the term itself; `null` where too little is left. */
function describe(sentence: string, names: readonly string[]): string | null {
  let text = sentence
    .replace(/^(?:指的是|是指|就是)/u, '')
    .replace(/[。.;；!！,，…\s]+$/u, '')
    .replace(/[，,]\s*(?:例如|比如|e\.g\.|for example|such as).*$/iu, '');
  const clauses = text.split(/(?<=[，,；;])/u);
  const named = clauses.findIndex((clause) => names.some((name) => mentions(clause, name)));
  if (named === 0) return null;
  if (named > 0)
    text = clauses
      .slice(0, named)
      .join('')
      .replace(/[，,；;\s]+$/u, '');
  const width = columns(text);
  if (width < SHORTEST || width > LONGEST) return null;
  if (LOST_SUBJECT.test(text) || POINTS.test(text) || !isWhole(text) || isEnumeration(text)) return null;
  return text;
}

/** Nothing but names, separated: it says what belongs to the term, not what it is. */
function isEnumeration(text: string): boolean {
  const parts = text.split(/\s*[、/／,，]\s*|[和与及]|\s+and\s+/u);
  const commaSeparated = parts.length >= 3 && parts.every((part) => columns(part) <= 14);
  return commaSeparated || (parts.length >= 3 && text.includes(' / '));
}
