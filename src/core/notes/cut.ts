import type { Block, Image, Paragraph } from './block.ts';
import { body, type Draft, lengthOf } from './draft.ts';
import { splitLabel } from './head-terms.ts';
import { runsText } from './inline.ts';
import type { Element, Heading } from './markdown.ts';
import { overviews } from './overview.ts';
import { isIntroduction, split, TARGET } from './split.ts';

/** Two blank lines or more are the author's section break. */
const SECTION_BREAK = 2;
/** A paragraph joins the ones before it up to this many characters; research/notes-and-questions, "Cutting". */
const JOINED = 260;
/** Text up to this length before a table leads up to it; more stands on its own. */
const LEAD = 80;
/** A label longer than this is a sentence that happens to end with a colon. */
const LONGEST_LABEL = 30;
/** `Name (expansion) …` starts a passage of its own only after this much text; before, it explains the label. */
const ENOUGH_BEFORE_NAME = 40;
/** `第三章: …`, `Part 2: …` number a chapter; the colon makes no statement of them. */
const NUMBERED =
  /^(?:第.{1,5}[章节節讲講课課部篇]|(?:chapter|part|step|lesson|unit|section|day|week)\s*\w+|[\d.]+)$/i;

/**
 * Cuts the elements of one note into drafts of passages, in order. A term stays with its explanation, a list
 * with the line that introduces it, a table row with its header. No draft exceeds 800 characters.
 */
export function cut(elements: readonly Element[]): Draft[] {
  const cutter = new Cutter();
  for (const [index, element] of elements.entries()) cutter.add(element, elements[index + 1]);
  const drafts = cutter.finish();
  return overviews(drafts).flatMap(split);
}

class Cutter {
  private readonly drafts: Draft[] = [];
  private headings: { readonly level: number; readonly text: string }[] = [];
  private label: string | null = null;
  private blocks: Block[] = [];
  private images: Image[] = [];

  add(element: Element, next: Element | undefined): void {
    const { content, images } = element;
    const broken = element.blankLinesBefore >= SECTION_BREAK && !this.introduces(content);
    if (broken) this.close();
    if (content.kind === 'heading') {
      this.close();
      if (isStatement(content, next)) this.append({ ...content, kind: 'paragraph' }, images);
      else this.enter(content, images);
    } else if (content.kind === 'paragraph') {
      const label = labelOf(content, next);
      if (label !== null) {
        this.close();
        this.label = label;
        this.images.push(...images);
      } else {
        if (this.startsAnew(content)) this.flush();
        this.append(content, images);
      }
    } else {
      if (!this.introduces(content) && !this.fits(content)) this.flush();
      this.append(content, images);
    }
  }

  finish(): Draft[] {
    this.close();
    return this.drafts;
  }

  private enter(heading: Heading, images: readonly Image[]): void {
    this.headings = [
      ...this.headings.filter(({ level }) => level < heading.level),
      { level: heading.level, text: heading.text.replace(/\s*[:：]\s*$/, '') },
    ];
    this.images.push(...images);
  }

  private append(block: Block, images: readonly Image[]): void {
    this.blocks.push(block);
    this.images.push(...images);
  }

  /** Ends the passage; a label goes on for what follows it. */
  private flush(): void {
    if (this.blocks.length === 0) return;
    const path = this.headings.map(({ text }) => text);
    const headings = this.label === null ? path : [...path, this.label];
    this.drafts.push({ ...body(headings, this.blocks), images: this.images, label: this.label });
    this.blocks = [];
    this.images = [];
  }

  /** Ends the passage and the label's reach. */
  private close(): void {
    this.flush();
    this.label = null;
  }

  private introduces(content: Block | Heading): boolean {
    return (content.kind === 'list' || content.kind === 'table') && isIntroduction(this.blocks.at(-1));
  }

  private fits(block: Block): boolean {
    if (block.kind === 'table') return lengthOf(this.blocks) <= LEAD;
    const limit = block.kind === 'paragraph' ? JOINED : TARGET;
    return this.blocks.at(-1)?.kind !== 'table' && lengthOf([...this.blocks, block]) <= limit;
  }

  private startsAnew(paragraph: Paragraph): boolean {
    if (isTermLine(paragraph) || !this.fits(paragraph)) return true;
    return isNamed(paragraph) && lengthOf(this.blocks) >= ENOUGH_BEFORE_NAME;
  }
}

/** `Term: explanation`, or a term in bold at the start. */
function isTermLine(paragraph: Paragraph): boolean {
  const text = runsText(paragraph.runs);
  const [first] = paragraph.runs;
  if (first?.strong && first.text.length <= LONGEST_LABEL && first.text.length < text.length) return true;
  const labelled = splitLabel(text);
  return labelled !== null && labelled.rest !== '' && labelled.label.length <= LONGEST_LABEL;
}

/** `KVM (kernel-based virtual machines) …` */
function isNamed(paragraph: Paragraph): boolean {
  return /^[^()（）。，、；]{1,24}\s*[(（][a-z]/i.test(runsText(paragraph.runs));
}

/**
 * A line that only names what the paragraphs after it are about (`部署形式:`, or a short line all in bold).
 * Before a list or table it is their introduction and stays text.
 */
function labelOf(paragraph: Paragraph, next: Element | undefined): string | null {
  if (next?.content.kind !== 'paragraph' || next.blankLinesBefore >= SECTION_BREAK) return null;
  const text = runsText(paragraph.runs).trim();
  const bold = paragraph.runs.every((run) => run.strong);
  const label = text.replace(/\s*[:：]$/, '');
  const bare = (bold || label !== text) && !/[。，；！？,;!?:：\n]/.test(label);
  return bare && label !== '' && label.length <= LONGEST_LABEL ? label : null;
}

/**
 * A heading that says something itself (`### 应用层面: 医疗/教育/金融`) and has no text under it is a statement,
 * not the parent of what follows.
 */
function isStatement(heading: Heading, next: Element | undefined): boolean {
  const labelled = splitLabel(heading.text);
  if (!labelled || labelled.rest === '' || NUMBERED.test(labelled.label)) return false;
  return next === undefined || next.content.kind === 'heading' || next.blankLinesBefore >= SECTION_BREAK;
}
