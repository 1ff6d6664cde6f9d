import { sentences } from '../text/sentences.ts';
import type { Block, Paragraph } from './block.ts';
import { lengthOf } from './draft.ts';
import { runsText } from './inline.ts';
import { sliceRuns } from './plain-text.ts';

/** Text up to this length before a list or table leads up to it; more stands on its own. */
export const LEAD = 80;
/** A line that announces a list with a colon may say a little more. */
const LONGEST_INTRODUCTION = 120;

/** A paragraph that ends with a colon announces what follows. */
export function announces(block: Block | undefined): block is Paragraph {
  return block?.kind === 'paragraph' && /[:：]\s*$/.test(runsText(block.runs));
}

/** A short line that ends with a colon, which can be repeated above each part of what follows. */
export function isIntroduction(block: Block | undefined): block is Paragraph {
  return announces(block) && lengthOf([block]) <= LONGEST_INTRODUCTION;
}

/** A long paragraph without its last sentence, and that sentence; `null` where it is no introduction by itself. */
export function takeIntroduction(paragraph: Paragraph): [rest: Paragraph, introduction: Paragraph] | null {
  const text = runsText(paragraph.runs);
  const last = sentences(text).at(-1);
  if (!last || last.start === 0) return null;
  const [rest = [], own = []] = sliceRuns(paragraph.runs, [
    { start: 0, end: text.slice(0, last.start).trimEnd().length },
    last,
  ]);
  const introduction: Paragraph = { ...paragraph, runs: own };
  return isIntroduction(introduction) ? [{ ...paragraph, runs: rest }, introduction] : null;
}

/** Whether a block belongs to the list or table after it: as its introduction, or as a short line above it. */
export function leadsTo(block: Block | undefined, next: Block | undefined): block is Paragraph {
  if (next?.kind !== 'list' && next?.kind !== 'table') return false;
  if (block?.kind !== 'paragraph') return false;
  return isIntroduction(block) || lengthOf([block]) <= LEAD;
}
