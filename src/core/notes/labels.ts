import type { Block, Paragraph } from './block.ts';
import { splitLabel } from './head-terms.ts';
import { runsText } from './inline.ts';
import type { Element, Heading } from './markdown.ts';

/** A label longer than this is a sentence that happens to end with a colon. */
const LONGEST_LABEL = 30;
/** `第三章: …`, `Part 2: …` number a chapter; the colon makes no statement of them. */
const NUMBERED =
  /^(?:第.{1,5}[章节節讲講课課部篇]|(?:chapter|part|step|lesson|unit|section|day|week)\s*\w+|[\d.]+)$/i;
/** Labels that say something about the text before them: `优点: …` or `[^1]: …` alone would not tell of what. */
const DEPENDENT = new RegExp(
  `^(?:${[
    '\\[.*\\]',
    '例如?|比如|例子|示例|举例|其中|即|注|注意|提示|说明|备注|补充|总结|小结|结论|因此|所以|参考|来源|公式',
    '(?:主要)?(?:优点|缺点|优势|劣势|不足|好处|坏处|特点|特征|作用|用途|功能|原理|原因|目的)|(?:应用|适用|使用)?场景',
    '(?:for )?examples?|e\\.g\\.|notes?|tips?|hint|warning|caution|pros?|cons?|(?:dis)?advantages?|benefits?',
    'drawbacks?|limitations?|features?|purpose|usage|use cases?|see also|sources?|summary|why|how|formula',
  ].join('|')})$`,
  'i',
);

/** How a paragraph begins that would not tell of what it speaks without the one before. */
const GOES_ON = new RegExp(
  `^(?:${[
    '其中|这里|这(?:个|些|种|样|类|两|三|是|也)|它|上面|上述|上图|如上图|由此|因此|所以',
    '(?:it|they|this|these|those|here|where|therefore|thus|hence)\\b',
  ].join('|')})`,
  'i',
);
/** A formula in lines of its own. */
const FORMULA = /^\$\$[\s\S]*\$\$$/;

/** Whether a paragraph goes on with the one before, or is a formula. */
export function goesOn({ runs }: Paragraph, before: Block | undefined): boolean {
  const text = runsText(runs).trim();
  return before !== undefined && (GOES_ON.test(text) || FORMULA.test(text));
}

/** Whether a label says something about the text before it. */
export function isDependent(label: string): boolean {
  return DEPENDENT.test(label);
}

/** The term of a line `Term: explanation`, or one in bold at the start. */
export function termOf({ runs }: Paragraph): string | null {
  const text = runsText(runs);
  const [first] = runs;
  if (first?.strong && first.text.length <= LONGEST_LABEL && first.text.length < text.length) {
    return first.text.replace(/\s*[:：]\s*$/, '');
  }
  const labelled = splitLabel(text);
  const isTerm = labelled !== null && labelled.rest !== '' && labelled.label.length <= LONGEST_LABEL;
  return isTerm ? labelled.label : null;
}

/** `KVM (kernel-based virtual machines) …` */
export function isNamed(paragraph: Paragraph): boolean {
  return /^[^()（）。，、；]{1,24}\s*[(（][a-z]/i.test(runsText(paragraph.runs));
}

/**
 * A line that only names what the paragraphs after it are about (`部署形式:`, or a short line all in bold).
 * Before a list or table it is their introduction and stays text.
 */
export function labelOf(paragraph: Paragraph, next: Element | undefined): string | null {
  if (next?.content.kind !== 'paragraph' || next.setApart) return null;
  const text = runsText(paragraph.runs).trim();
  const bold = paragraph.runs.every((run) => run.strong);
  const label = text.replace(/\s*[:：]$/, '');
  const bare = (bold || label !== text) && !/[。，；！？,;!?:：\n]/.test(label);
  return bare && label !== '' && label.length <= LONGEST_LABEL ? label : null;
}

/**
 * A heading that says something itself (`### 应用层面: 医疗/教育/金融`) and has nothing under it is a statement,
 * not the parent of what follows.
 */
export function isStatement(heading: Heading, next: Element | undefined): boolean {
  const labelled = splitLabel(heading.text);
  if (!labelled || labelled.rest === '' || NUMBERED.test(labelled.label)) return false;
  if (next?.content.kind === 'heading') return next.content.level <= heading.level;
  return next === undefined || next.setApart;
}
