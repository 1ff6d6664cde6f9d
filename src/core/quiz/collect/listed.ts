import type { List } from '../../notes/block.ts';
import { splitLabel } from '../../notes/head-terms.ts';
import { runsText } from '../../notes/inline.ts';
import { isDependent } from '../../notes/labels.ts';
import type { Passage } from '../../notes/passage.ts';
import type { Listed } from '../fact.ts';
import { linesIn } from '../lines.ts';
import { subjectOf } from '../wording/topic.ts';
import { listLabel, OPEN } from './list-label.ts';
import { columns, isWhole, sourceAt, topicOf } from './place.ts';
import { slashed } from './slashed.ts';

const LONGEST_MEMBER = 30;
/** Longest heading that goes before a label, in characters. */
const LONGEST_SUBJECT = 8;
/** Fewer members make no list to ask about. */
export const FEWEST_MEMBERS = 3;
/** A clause, not a name. */
const PROSE =
  /^(?:例如|比如|包括|也就是|主要|负责|适合|以及|使|把|由|是|用于|如|e\.g|which|that|it|they|you|we|when|if)(?=\s|\p{Script=Han})|\b(?:is|are|was|were|has|have|can|will)\b/iu;
const SEPARATOR = { zh: /\s*[、/／]\s*/u, en: /\s*[,/]\s*/u };
const LAST = { zh: /(?:以及|和|及|与)(?=[^和及与]+$)/u, en: /,?\s+(?:and|or)\s+/u };

/** The lists that a passage announces, and what sentences enumerate. */
export function listedIn(passage: Passage): Listed[] {
  const { blocks } = passage;
  const lists = blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    if (block.kind !== 'list' || before?.kind !== 'paragraph') return [];
    const intro =
      runsText(before.runs)
        .split(/\n|(?<=[。.])\s*/u)
        .at(-1) ?? '';
    if (!/[:：]\s*$/.test(intro)) return [];
    return factOf(intro, membersOf(block), before.lines[0], passage, false) ?? [];
  });
  const lines = passage.role === 'overview' ? [] : linesIn(passage);
  const sentences = lines.flatMap(({ text, line }) => {
    const enumerated = enumeration(text, passage);
    return enumerated ? (factOf(enumerated.label, enumerated.members, line, passage, true) ?? []) : [];
  });
  return [...lists, ...sentences];
}

function membersOf({ items }: List): string[] {
  return items.map(({ runs }) => {
    const text = runsText(runs);
    const [first] = runs;
    const bold = first?.strong ? first.text.replace(/\s*[:：]\s*$/, '') : null;
    const name = bold ?? splitLabel(text)?.label ?? text;
    return name
      .replace(/\s*[(（][^()（）]*[)）]$/, '')
      .replace(/[。.;；,，]$/, '')
      .trim();
  });
}

/** `Label: a/b/c`, `云计算有四种部署形式：…、…和…`, `Label(a/b/c)`. */
function enumeration(text: string, { language }: Passage): { label: string; members: string[] } | null {
  const bracket = /^([^()（）:：，。,/]{2,20})\s*[(（]([^()（）]*[/、][^()（）]*)[)）]$/u.exec(text);
  // `Variety 种类多(…)`: a name with its gloss.
  if (bracket?.[1] && bracket[2] && !/^[A-Za-z]+\s+\p{Script=Han}/u.test(bracket[1]))
    return { label: bracket[1], members: bracket[2].split(/\s*[/、]\s*/) };
  const colon = /^([^:：。]{2,60})[:：]\s*([^。:：]+?)[。.]?$/u.exec(text);
  if (!colon?.[1] || !colon[2]) return null;
  // With other stops in it, it is a sentence that enumerates something on its way.
  if (/[，,；;]/u.test(language === 'zh' ? colon[2] : colon[2].replaceAll(',', ''))) return null;
  const composed = /^.*由(.+?)(?:组成|构成)$/u.exec(colon[2])?.[1] ?? colon[2];
  const members = composed.split(SEPARATOR[language]).flatMap((part, index, parts) => {
    return index === parts.length - 1 && parts.length > 1 ? part.split(LAST[language]) : part;
  });
  return { label: colon[1], members: members.map((member) => member.replace(/^(?:and|or)\s+/, '').trim()) };
}

function factOf(
  intro: string,
  members: readonly string[],
  line: number,
  passage: Passage,
  isSentence: boolean,
): Listed | null {
  const label = listLabel(intro, passage.language);
  if (label === null || isDependent(label) || members.length < FEWEST_MEMBERS) return null;
  const last = members.at(-1) ?? '';
  const isOpen = OPEN.test(intro) || /(?:等+|etc\.?|\.\.\.|…)\s*$/u.test(last);
  const named = isOpen ? members.map((name) => name.replace(/\s*(?:等+|etc\.?|\.\.\.|…)\s*$/u, '')) : members;
  const widths = named.map(columns);
  const spread = Math.max(...widths) - Math.min(...widths);
  // Chinese names of one sort are about as long as each other; verbs with one object are not.
  if (isSentence && passage.language === 'zh' && spread > 6 && !named.some((name) => /[A-Za-z]/.test(name)))
    return null;
  // A sentence cut at its commas has one long piece and short ones.
  if (Math.max(...widths) > 3 * Math.min(...widths) + 8) return null;
  if (!named.every(isMember) || new Set(named).size < named.length) return null;
  const separator = passage.language === 'zh' ? '、' : ', ';
  const whole = passage.language === 'zh' ? qualified(label, passage) : label;
  if (whole === null) return null;
  const colon = passage.language === 'zh' ? '：' : ': ';
  return {
    kind: 'listed',
    key: `${label}\n${members.join('\n')}`,
    language: passage.language,
    topic: topicOf(passage),
    source: sourceAt(passage, passage.role === 'overview' ? undefined : line),
    label: whole,
    members: named.map((name) => slashed(name)[0] ?? name),
    isOpen,
    sentence: `${intro.replace(/\s*[:：]\s*$/, '')}${colon}${members.join(separator)}`,
    siblings: JSON.stringify([passage.path, passage.headings]),
  };
}

/** `部署形式` under the heading 云计算: of what, is not said in the label itself; `null` where no heading says it. */
function qualified(label: string, { headings }: Passage): string | null {
  const subject =
    headings
      .map(subjectOf)
      .findLast((each) => each !== null && each.length <= LONGEST_SUBJECT && !each.includes(label)) ?? null;
  const isOpen = /^\p{Script=Han}{2}(?:形式|类型|方式|模式|层面|结构|特征|特性|要素|阶段|种类|条件)$/u.test(
    label,
  );
  if (!isOpen) return label;
  return subject === null ? null : `${subject}的${label}`;
}

function isMember(name: string): boolean {
  return (
    name !== '' &&
    columns(name) <= LONGEST_MEMBER &&
    !/[，。；：！？,;:!?=<>]/u.test(name) &&
    !PROSE.test(name) &&
    name.split(/\s+/).length <= 5 &&
    /\p{L}/u.test(name) &&
    isWhole(name) &&
    !/^\d{3,4}\s*年|^(?:略|无|n\/a)$/iu.test(name)
  );
}
