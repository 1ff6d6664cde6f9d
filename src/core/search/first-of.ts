/**
 * The first few of many, in order: what sorting all and cutting would give, without sorting all.
 * @param isWanted asked only of those that would be among the first
 */
export function firstOf<T>(
  all: readonly T[],
  limit: number,
  compare: (a: T, b: T) => number,
  isWanted: (one: T) => boolean,
): T[] {
  const first: T[] = [];
  for (const one of all) {
    const last = first[limit - 1];
    if ((last !== undefined && compare(one, last) >= 0) || !isWanted(one)) continue;
    let at = first.length;
    for (let before = first[at - 1]; before !== undefined && compare(one, before) < 0; before = first[at - 1])
      at--;
    first.splice(at, 0, one);
    if (first.length > limit) first.pop();
  }
  return first;
}
