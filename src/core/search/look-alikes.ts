import { LOOK_ALIKE_GROUPS } from './look-alike-groups.ts';

/** By character, the others that look like it. Read when first asked for: few questions need it. */
let alike: ReadonlyMap<string, string> | null = null;

/** Whether one simplified character may be taken for another by its shape (去 and 云, 汁 and 计). */
export function looksLike(a: string, b: string): boolean {
  alike ??= readGroups();
  return alike.get(a)?.includes(b) === true;
}

function readGroups(): ReadonlyMap<string, string> {
  const others = new Map<string, string>();
  for (const group of LOOK_ALIKE_GROUPS.trim().split(/\s+/)) {
    for (const character of group) others.set(character, (others.get(character) ?? '') + group);
  }
  return others;
}
