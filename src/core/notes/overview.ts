import type { List, Paragraph } from './block.ts';
import { type Draft, linesOf } from './draft.ts';
import { splitLabel } from './head-terms.ts';
import { runsText } from './inline.ts';

interface Member {
  readonly name: string;
  readonly draft: Draft;
}

interface Group {
  readonly label: string;
  readonly headings: readonly string[];
  readonly members: Member[];
}

/**
 * Adds, before the first of several passages that a label holds together, one that only names them, so that
 * "which … are there" finds the whole list. A label is a bare line above the passages (`部署形式:`), or one
 * that each of them repeats (`服务类型: 平台即服务`).
 */
export function overviews(drafts: readonly Draft[]): Draft[] {
  const groups: Group[] = [];
  /** Those whose section has not ended; one of the same name further down is another. */
  const open = new Map<string, Group>();
  for (const draft of drafts) {
    for (const [key, { headings }] of open) if (!isUnder(draft, headings)) open.delete(key);
    const place = placeOf(draft);
    if (!place) continue;
    const key = JSON.stringify([place.headings, place.label]);
    const group = open.get(key) ?? { label: place.label, headings: place.headings, members: [] };
    group.members.push({ name: place.name, draft });
    if (!open.has(key)) groups.push(group);
    open.set(key, group);
  }
  const before = new Map<Draft, Draft[]>();
  for (const { label, headings, members } of groups) {
    const first = members[0]?.draft;
    if (!first || members.length < 2) continue;
    before.set(first, [...(before.get(first) ?? []), overview(label, headings, members)]);
  }
  return drafts.flatMap((draft) => [...(before.get(draft) ?? []), draft]);
}

function isUnder(draft: Draft, headings: readonly string[]): boolean {
  return headings.every((heading, depth) => draft.headings[depth] === heading);
}

function placeOf(draft: Draft): { label: string; headings: readonly string[]; name: string } | null {
  const [first] = draft.blocks;
  if (first?.kind !== 'paragraph') return null;
  const labelled = splitLabel(runsText(first.runs));
  if (!labelled || labelled.rest === '') return null;
  const value = /^[^\n。，；？,;?]{1,24}(?=\n|$)/.exec(labelled.rest)?.[0];
  if (value !== undefined && draft.blocks.length > 1) {
    return { label: labelled.label, headings: draft.headings, name: value };
  }
  if (draft.label === null) return null;
  return { label: draft.label, headings: draft.headings.slice(0, -1), name: labelled.label };
}

function overview(label: string, headings: readonly string[], members: readonly Member[]): Draft {
  const lines = members.map(({ draft }) => linesOf(draft));
  const from = Math.min(...lines.map(([first]) => first));
  const to = Math.max(...lines.map(([, last]) => last));
  const introduction: Paragraph = {
    kind: 'paragraph',
    runs: [{ text: `${label}:` }],
    lines: [from, from],
  };
  const list: List = {
    kind: 'list',
    ordered: false,
    start: 1,
    items: members.map(({ name }, index) => ({
      runs: [{ text: name }],
      children: [],
      lines: lines[index] ?? [from, to],
    })),
    lines: [from, to],
  };
  return {
    headings,
    blocks: [introduction, list],
    images: [],
    role: 'overview',
    label: null,
    lines: [from, to],
  };
}
