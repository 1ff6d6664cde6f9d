import type { Block, Paragraph } from './block.ts';
import { runsText } from './inline.ts';
import { TARGET } from './split.ts';

/** Of its letters, a Han character counting two: below the one a paragraph is in English, above the other in Chinese. */
const ENGLISH = 0.2;
const CHINESE = 0.6;
/** The translation of a paragraph takes between half and twice its columns; notes also summarise. */
const SHORTEST = 0.3;
const LONGEST = 2.5;

/**
 * Whether one of two paragraphs says in Chinese what the other says in English, as far as script and length tell, and
 * both are short enough for one passage.
 */
export function areTwins(block: Block | undefined, other: Block | undefined): block is Paragraph {
  if (block?.kind !== 'paragraph' || other?.kind !== 'paragraph') return false;
  const [a, b] = [runsText(block.runs), runsText(other.runs)];
  if (a.length + b.length > TARGET) return false;
  const [shareA, shareB] = [hanShare(a), hanShare(b)];
  if (Math.min(shareA, shareB) > ENGLISH || Math.max(shareA, shareB) < CHINESE) return false;
  const ratio = columns(a) / columns(b);
  return ratio >= SHORTEST && ratio <= LONGEST;
}

/** How much of a text is Chinese; 0 without letters. */
function hanShare(text: string): number {
  const han = 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return han === 0 ? 0 : han / (han + latin);
}

function columns(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
