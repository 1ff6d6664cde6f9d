import { headTerms, splitLabel } from '../../notes/head-terms.ts';
import { isDependent } from '../../notes/labels.ts';
import type { Passage } from '../../notes/passage.ts';
import { sentences } from '../../text/sentences.ts';
import type { Explained } from '../fact.ts';
import { type Line, linesIn } from '../lines.ts';
import { describe, withoutFullName } from './definition.ts';
import { parallelIn } from './parallel.ts';
import { parentIn } from './parent.ts';
import { columns, sourceAt, topicOf } from './place.ts';
import { slashed } from './slashed.ts';
import { isAspect, isClause, isGenericName } from './structural.ts';

const LONGEST_TERM = 34;

const COPULA = {
  zh: /^([^，。；：、]{1,20}?)\s*(?:就是一[种个]|(?=是一[种个款类套])是|是指|指的是|指(?=一[种个]))\s*(.+)$/u,
  en: /^((?:An?|The)?\s*[^,.;:]{2,34}?)\s+(?:is|are)\s+(?=(?:an?|the|any|when)\s)(.+)$/u,
};
/** `KVM (kernel-based virtual machines) 基于…`, where the rest says what it is. */
const EXPANDED = /^([^()（）。，、；:：/]{1,28}?)\s*[(（]\s*([A-Za-z][^()（）]{3,60}?)\s*[)）]\s*(.*)$/u;
/** `云计算2.0 软件定义与整合 …`: a stage with its number, and what marks it. */
const STAGE = /^(\p{Script=Han}{2,8}\s?\d\.\d)\s+(.+)$/u;
/** A name in other letters, its Chinese name, and what it is, with nothing but a blank between. */
const CODED = /^([A-Z][A-Za-z\d/+-]{1,11})\s+(\p{Script=Han}{2,12})\s*[,，]\s*(.+)$/u;
/** `etcd - distributed key-value store` */
const DASHED = /^([^，。；：、,;:.]{2,30}?)\s+(?:[-–]|—{1,2})\s+(.+)$/u;
/** What something is, before its name: `…的过程称为重定位`. */
const NAMED_LAST =
  /^(.{6,60}?)(?:[，,]\s*)?(?:被?称为|被?称作|称之为|叫做|叫作)\s*[“"「]?([^，。；：、“”"「」]{2,14}?)[”"」]?$/u;
/** A subject that is no term. */
const NO_TERM =
  /^[问答問QA]题?$|^(?:这|那|它|其|该|此|本|另|第|一|我|你|他|每|如|但|所以|因此|it|this|that|these|those|there|they|we|you|what|how|why|one|each|another|here|he|she|step|both|all|if|when)(?:$|\s|(?<=\p{Script=Han}))|(?:^|\s|\p{Script=Han})\d+$|[?？]|的|\bof\b|优点|缺点|区别|课后|作业|例\d|厂商$|^\d{4}\s?年|有.{0,3}[个种类]|包括|分为|^(?:国内|国外|todo|fixme)/iu;

interface Parts {
  readonly names: readonly string[];
  readonly rest: string;
}

/** The terms that a passage explains, each with the first sentence of its explanation. */
export function explainedIn(passage: Passage): Explained[] {
  if (passage.role === 'overview') return [];
  const lines = linesIn(passage);
  const coded = codedLists(lines);
  const parallel = parallelIn(lines);
  return lines.flatMap((line, index) => {
    const parts =
      line.list !== null && coded.has(line.list)
        ? codedParts(line.text)
        : explain(line, lines[index + 1], passage);
    return parts ? (factOf(parts, line, passage, parallel.has(line)) ?? []) : [];
  });
}

/** Lists of which every item begins so: `LRU 最近最久未使用, 换掉最长时间没用过的`, or is parted by a dash. */
function codedLists(lines: readonly Line[]): Set<number> {
  const lists = Map.groupBy(lines, ({ list }) => list);
  return new Set(
    [...lists].flatMap(([list, items]) => {
      if (list === null || items.length < 3) return [];
      const isCoded = items.every(({ text }) => CODED.test(text));
      return isCoded || items.every(({ text }) => DASHED.test(text)) ? list : [];
    }),
  );
}

function codedParts(text: string): Parts | null {
  const [, code = '', name = '', rest = ''] = CODED.exec(text) ?? [];
  if (code !== '') return { names: [code, name], rest };
  const [, term = '', said = ''] = DASHED.exec(text) ?? [];
  return term === '' ? null : { names: namesIn(term), rest: said };
}

function explain(line: Line, next: Line | undefined, { language }: Passage): Parts | null {
  const { text, bold } = line;
  if (text.includes('::')) return null;
  const rest = bold !== null && text.startsWith(bold) ? afterBold(text.slice(bold.length), bold) : null;
  if (rest) return rest;
  const labelled = splitLabel(text);
  if (labelled) return labelled.rest === '' ? null : { names: namesIn(labelled.label), rest: labelled.rest };
  const expanded = EXPANDED.exec(text);
  if (expanded?.[1] && expanded[2] && isExpansion(expanded[2])) {
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
  const named = language === 'zh' ? NAMED_LAST.exec(text.replace(/。$/u, '')) : null;
  if (named?.[1] && named[2] && !/[。；]/u.test(named[1]))
    return { names: namesIn(named[2]), rest: named[1] };
  const copula = line.isFirst ? COPULA[language].exec(text.split(/\s{2,}/).at(-1) ?? text) : null;
  if (!copula?.[1] || !copula[2]) return null;
  return { names: [copula[1].replace(/^(?:An?|The)\s+/, '')], rest: copula[2] };
}

/** Whether brackets hold another name; `(a, b, c)` names what the sentence goes on to speak of. */
function isExpansion(inside: string): boolean {
  return inside.split(/[,，、;；]/).every((part) => /[A-Za-z]{2}/.test(part));
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
  return [...slashed(outside), ...aliases].filter((name) => name !== '');
}

function factOf({ names, rest }: Parts, line: Line, passage: Passage, isParallel: boolean): Explained | null {
  const [term = ''] = names;
  if (!isTerm(term)) return null;
  const parent = parentIn(line.under, passage.language);
  const of = parent === null || term.includes(parent) || parent.includes(term) ? null : parent;
  if (of === null && line.list !== null && isGenericName(term)) return null;
  const [span] = sentences(rest);
  if (!span) return null;
  const said = withoutFullName(rest.slice(span.start, span.end), names);
  const all = said.name === null ? names : [...names, said.name];
  const description = describe(said.rest, all, passage.language, isParallel);
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
    of,
    names: all,
    description,
    sentence,
    text: line.text,
    list: line.list === null ? null : `${passage.path}\n${line.list}`,
    block: `${passage.path}\n${line.list ?? line.start}`,
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
    !isAspect(term) &&
    !isClause(term) &&
    !/^\p{Script=Han}+[、和与及]\p{Script=Han}+$|\s(?:and|or|&)\s/u.test(term) &&
    term.split(/\s+/).length <= 5
  );
}
