import { inAdvance } from '../text/in-advance.ts';
import type { Pieces } from '../text/pieces.ts';
import { LOOK_ALIKE_GROUPS } from './look-alike-groups.ts';

/** By character, the others that look like it. Read ahead of time, or when it is first asked for. */
export const lookAlikes = inAdvance(readGroups);

/** Whether one simplified character may be taken for another by its shape (去 and 云, 汁 and 计). */
export function looksLike(a: string, b: string): boolean {
  return lookAlikes.get().get(a)?.includes(b) === true;
}

/** A line in a piece. */
function* readGroups(): Pieces<ReadonlyMap<string, string>> {
  const others = new Map<string, string>();
  for (const line of LOOK_ALIKE_GROUPS.trim().split('\n')) {
    for (const group of line.split(' ')) {
      for (const character of group) others.set(character, (others.get(character) ?? '') + group);
    }
    yield;
  }
  return others;
}
