import type { Block, Image, Paragraph } from './block.ts';
import { body, type Draft, lengthOf } from './draft.ts';
import { goesOn, isDependent, isNamed, isStatement, labelOf, termOf } from './labels.ts';
import { announces, isIntroduction, LEAD, leadsTo, takeIntroduction } from './lead.ts';
import { asParagraph, type Element, type Heading } from './markdown.ts';
import { isOutline, joinOutlines } from './outline.ts';
import { overviews } from './overview.ts';
import { readQuotedHeadings } from './quoted-heading.ts';
import { split, TARGET, WHOLE } from './split.ts';
import { areTwins } from './twin.ts';

/** A paragraph joins the ones before it up to this many characters; see "What was measured" in ARCHITECTURE.md. */
const JOINED = 260;
/** More bare labels in a row are no path to anything. */
const MOST_LABELS = 3;
/** `Name (expansion) …` starts a passage of its own only after this much text; before, it explains the label. */
const ENOUGH_BEFORE_NAME = 40;

/**
 * Cuts the elements of one note into drafts of passages, in order. A term stays with its explanation, a list
 * with the line that introduces it, a table row with its header. No draft exceeds 800 characters.
 * @param title of the note, which heads all passages where no `#` heading does
 */
export function cut(elements: readonly Element[], title: string | null): Draft[] {
  const hasTitle = elements.some(({ content }) => content.kind === 'heading' && content.level === 1);
  const cutter = new Cutter(hasTitle ? null : title);
  const joined = readQuotedHeadings(joinOutlines(elements));
  for (const [index, element] of joined.entries()) cutter.add(element, joined[index + 1]);
  const drafts = cutter.finish();
  return overviews(drafts).flatMap(split);
}

class Cutter {
  private readonly drafts: Draft[] = [];
  private headings: { readonly level: number; readonly text: string }[];
  /** Bare labels that hold for what follows: one, or several where nothing stands between them. */
  private labels: string[] = [];
  /** How many drafts there were when the last label came. */
  private draftsBeforeLabel = 0;
  private blocks: Block[] = [];
  private outline: Paragraph | null = null;
  private images: Image[] = [];

  constructor(title: string | null) {
    this.headings = title === null ? [] : [{ level: 0, text: title }];
  }

  add({ content, images, setApart }: Element, next: Element | undefined): void {
    if (setApart && !this.announces(content)) this.close();
    if (content.kind === 'heading') this.addHeading(content, next);
    else if (content.kind === 'paragraph') this.addParagraph(content, next);
    else this.addBlock(content);
    this.images.push(...images);
  }

  finish(): Draft[] {
    this.close();
    return this.drafts;
  }

  private addHeading(heading: Heading, next: Element | undefined): void {
    this.close();
    const outermost = this.headings.length === 0 && this.drafts.length === 0 && heading.level === 1;
    const deepest = this.headings.at(-1)?.level ?? 0;
    this.headings = this.headings.filter(({ level }) => level < heading.level);
    if (isOutline(heading) || (!outermost && isStatement(heading, next))) {
      const paragraph = asParagraph(heading);
      this.blocks.push(paragraph);
      if (isOutline(heading)) this.outline = paragraph;
      return;
    }
    // A picture whose section holds no text says nothing about the next one.
    if (heading.level <= deepest) this.images = [];
    const text = heading.text.replace(/\s*[:：]\s*$/, '');
    if (text !== '') this.headings.push({ level: heading.level, text });
  }

  private addParagraph(paragraph: Paragraph, next: Element | undefined): void {
    const label = labelOf(paragraph, next);
    if (label === null || (this.blocks.length > 0 && isDependent(label))) {
      if (this.startsAnew(paragraph, next?.content)) this.flushToIntroduction();
      this.blocks.push(paragraph);
      return;
    }
    const unused = this.blocks.length === 0 && this.drafts.length === this.draftsBeforeLabel;
    const labels = unused ? this.labels : [];
    this.close();
    this.labels = [...labels, label].slice(-MOST_LABELS);
    this.draftsBeforeLabel = this.drafts.length;
  }

  /** Adds a list, table, quote or code, in a new passage where this one has no room for it; its lead goes along. */
  private addBlock(block: Exclude<Block, Paragraph>): void {
    if (!this.takes(block)) {
      if (this.hasLeadFor(block)) this.flush(1);
      else this.flushToIntroduction();
    }
    this.blocks.push(block);
  }

  /** Ends the passage, but for the line or the sentence at its end that announces what follows. */
  private flushToIntroduction(): void {
    const last = this.blocks.at(-1);
    const parts = announces(last) && !isIntroduction(last) ? takeIntroduction(last) : null;
    if (parts) this.blocks.splice(-1, 1, ...parts);
    this.flush(isIntroduction(this.blocks.at(-1)) ? 1 : 0);
  }

  /** Ends the passage, up to the last `kept` blocks; a label goes on for what follows it. */
  private flush(kept = 0): void {
    const rest = this.blocks.splice(this.blocks.length - kept);
    if (this.blocks.length > 0) {
      const path = this.headings.map(({ text }) => text);
      const label = this.labels.at(-1) ?? null;
      const role = this.blocks.length === 1 && this.blocks[0] === this.outline ? 'outline' : 'body';
      this.drafts.push({ ...body([...path, ...this.labels], this.blocks), role, images: this.images, label });
      this.images = [];
    }
    this.blocks = rest;
  }

  /** Ends the passage and the labels' reach. */
  private close(): void {
    this.flush();
    this.labels = [];
  }

  /** Whether the line above says, with a colon, that this list, table, quote or code follows; no blank lines part the two. */
  private announces(content: Block | Heading): boolean {
    return content.kind !== 'heading' && content.kind !== 'paragraph' && !this.isFinished();
  }

  /** Whether nothing is announced that has not come yet. */
  private isFinished(): boolean {
    return !announces(this.blocks.at(-1));
  }

  /** Whether the passage has room for a list, table, quote or code. */
  private takes(block: Block): boolean {
    if (this.blocks.at(-1)?.kind === 'table') return false;
    if (block.kind === 'table' && this.isFinished() && !this.isShortText()) return false;
    const length = lengthOf([...this.blocks, block]);
    return length <= TARGET || (length <= WHOLE && this.blocks.length === 1 && !this.isFinished());
  }

  /** Whether the passage so far is only a line or two that lead up to a table. */
  private isShortText(): boolean {
    return this.blocks.every(({ kind }) => kind === 'paragraph') && lengthOf(this.blocks) <= LEAD;
  }

  /** Whether the last line goes with this list or table, even if all before it does not fit. */
  private hasLeadFor(block: Block): boolean {
    const last = this.blocks.at(-1);
    if (!leadsTo(last, block)) return false;
    const touches = block.lines[0] === last.lines[1] + 1;
    return touches || this.blocks.length === 1 || isIntroduction(last);
  }

  private startsAnew(paragraph: Paragraph, next: Block | Heading | undefined): boolean {
    const last = this.blocks.at(-1);
    if (last?.kind === 'table') return true;
    const completes = areTwins(last, paragraph) && !areTwins(this.blocks.at(-2), last);
    if (completes || !this.isFinished()) return lengthOf([...this.blocks, paragraph]) > TARGET;
    const twin = next?.kind === 'paragraph' && areTwins(paragraph, next) ? [next] : [];
    const length = lengthOf([...this.blocks, paragraph, ...twin]);
    const term = termOf(paragraph);
    if (term !== null && !isDependent(term)) return length > TARGET || !this.isAnnouncedTerm();
    if (length > (term !== null || goesOn(paragraph, last) ? TARGET : JOINED)) return true;
    return isNamed(paragraph) && lengthOf(this.blocks) >= ENOUGH_BEFORE_NAME;
  }

  /** Whether all since an announcement in this passage are terms, so that one more is announced by it too. */
  private isAnnouncedTerm(): boolean {
    const since = this.blocks.findLastIndex((block) => announces(block));
    return (
      since >= 0 && this.blocks.slice(since + 1).every((block) => block.kind === 'paragraph' && termOf(block))
    );
  }
}
