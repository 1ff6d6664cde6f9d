/** The middle one, or the mean of the middle two; `NaN` without any. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** The items in the order of a round: each comes first in one round after another, for what heats up or falls asleep. */
export function rotated<T>(items: readonly T[], round: number): T[] {
  const first = round % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

/** The median of each place over all rounds: what a question took, whatever else the machine did in one of them. */
export function mediansByPlace(rounds: readonly (readonly number[])[]): number[] {
  return (rounds[0] ?? []).map((_, place) => median(rounds.map((round) => round[place] ?? Number.NaN)));
}
