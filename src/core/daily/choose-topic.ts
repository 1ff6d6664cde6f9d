import { rotated } from '../quiz/order.ts';
import { cycleOf } from './cycle.ts';

/** A section to read, as a day of a study plan: "day 12 of 74". */
export interface TopicOfDay {
  readonly sectionId: string;
  /** From 1. */
  readonly day: number;
  /** As many as there are sections now. */
  readonly days: number;
}

export interface TopicHistory {
  readonly guildId: string;
  readonly order: 'outline' | 'shuffled';
  /** Ids of all sections that were posted to this server, oldest first, in whichever order they came. */
  readonly read: readonly string[];
}

/**
 * The section to read next; the same for the same server, sections and history.
 * - `outline`: the one after the last that was posted and is still there; after the end it begins anew. The day is
 * its place in the outline.
 * - `shuffled`: in an order of the server's own, another one each time around; none again until all were posted,
 * nor soon after the last time. The day is how many were posted this time, and one.
 * @param sections ids in the order of the outline, none twice
 * @returns `null` where there is nothing to read
 */
export function chooseTopic(sections: readonly string[], history: TopicHistory): TopicOfDay | null {
  const sectionId = history.order === 'outline' ? following(sections, history) : drawn(sections, history);
  if (sectionId === undefined) return null;
  const place =
    history.order === 'outline' ? sections.indexOf(sectionId) : cycleOf(sections, history.read).had.size;
  return { sectionId, day: place + 1, days: sections.length };
}

function following(sections: readonly string[], { read }: TopicHistory): string | undefined {
  const places = new Map(sections.map((id, place) => [id, place]));
  const last = read.findLast((id) => places.has(id));
  const next = last === undefined ? 0 : (places.get(last) ?? 0) + 1;
  return sections[next] ?? sections[0];
}

function drawn(sections: readonly string[], { guildId, read }: TopicHistory): string | undefined {
  const { number, had, resting } = cycleOf(sections, read);
  const order = rotated(sections, `${guildId} ${number}`, (id) => id);
  return order.find((id) => !had.has(id) && !resting.has(id));
}
