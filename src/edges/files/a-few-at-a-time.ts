/** How many files are asked for at once: enough to keep the four threads busy that Node reads files with. */
const AT_A_TIME = 8;

/** The results of some work on each item, in the order of the items. */
export async function aFewAtATime<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  const one = async () => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, one));
  return results;
}
