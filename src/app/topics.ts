import { headTerms } from '../core/notes/head-terms.ts';
import type { Passage } from '../core/notes/passage.ts';
import type { Ranked } from '../core/search/rank.ts';
import type { Topic } from './ask.ts';

const MOST_TOPICS = 3;
/** How many candidates topics are taken from; some share one. */
const TOPIC_HITS = 6;
/** A passage that scores less shares a stray word with the question; its topic is not near. */
export const NEAR = 0.9;

/** What the nearest passages are about, nearest first; none where nothing is near. */
export function nearestTopics(ranked: readonly Ranked<Passage>[]): Topic[] {
  const topics = new Map<string, Topic>();
  for (const { passage, score } of ranked.slice(0, TOPIC_HITS)) {
    const label = labelOf(passage);
    if (score < NEAR || label === undefined || topics.size === MOST_TOPICS) continue;
    if (!topics.has(label)) topics.set(label, { label, passageId: passage.id });
  }
  return [...topics.values()];
}

/** The last two headings, for one alone (基本概念) may stand in many notes; else the first head term. */
function labelOf({ headings, text }: Passage): string | undefined {
  if (headings.length > 0) return headings.slice(-2).join(' › ');
  return headTerms(text.split('\n')[0] ?? '')[0];
}
