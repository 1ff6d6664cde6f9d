import type { List, ListItem } from './block.ts';
import { lengthOf } from './draft.ts';

/** A topic with less than this goes together with its neighbours, in characters. */
const SHORTEST = 80;

/** Whether a list is the outline of a chapter: most of its items are topics with lists of their own below them. */
export function isOutlineList({ items }: List): boolean {
  const topics = items.filter(isTopic).length;
  return topics > 1 && topics * 2 >= items.length;
}

/** An outline cut before its topics, where those are long enough to stand by themselves. */
export function byTopic(list: List, room: number): List[] {
  const groups: ListItem[][] = [];
  let size = 0;
  for (const item of list.items) {
    const length = lengthOf([{ ...list, items: [item] }]);
    const stands = isTopic(item) && Math.max(size, length) >= SHORTEST;
    const group = groups.at(-1);
    if (group && !stands && size + 1 + length <= room) {
      group.push(item);
      size += 1 + length;
    } else {
      groups.push([item]);
      size = length;
    }
  }
  let start = list.start;
  return groups.map((items) => {
    const lines = [items[0]?.lines[0] ?? list.lines[0], items.at(-1)?.lines[1] ?? list.lines[1]] as const;
    const part: List = { ...list, items, start, lines };
    start += items.length;
    return part;
  });
}

function isTopic({ runs, children }: ListItem): boolean {
  return runs.length > 0 && children.some((child) => child.kind === 'list' && child.items.length > 1);
}
