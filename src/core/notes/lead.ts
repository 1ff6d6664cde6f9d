import type { Block, Paragraph } from './block.ts';
import { lengthOf } from './draft.ts';
import { runsText } from './inline.ts';

/** Text up to this length before a list or table leads up to it; more stands on its own. */
export const LEAD = 80;
/** A line that announces a list with a colon may say a little more. */
const LONGEST_INTRODUCTION = 120;

/** A short line that ends with a colon announces what follows. */
export function isIntroduction(block: Block | undefined): block is Paragraph {
  if (block?.kind !== 'paragraph' || !/[:：]\s*$/.test(runsText(block.runs))) return false;
  return lengthOf([block]) <= LONGEST_INTRODUCTION;
}

/** Whether a block belongs to the list or table after it: as its introduction, or as a short line above it. */
export function leadsTo(block: Block | undefined, next: Block | undefined): block is Paragraph {
  if (next?.kind !== 'list' && next?.kind !== 'table') return false;
  if (block?.kind !== 'paragraph') return false;
  return isIntroduction(block) || lengthOf([block]) <= LEAD;
}
