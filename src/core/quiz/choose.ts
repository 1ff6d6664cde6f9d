import type { Draft } from './maker.ts';
import { rank } from './order.ts';
import type { QuestionKind } from './question.ts';

/** Questions made from one fact at most. */
const PER_FACT = 2;
/** Of the questions made from notes, no kind is more than this share. */
const LARGEST_SHARE = 1 / 3;

/**
 * Decides which questions stand: at most two for a fact, of two kinds where there are two, no kind over a third of all.
 * The rarest kinds are served first. The result does not depend on the order of `drafts` and keeps none twice.
 */
export function choose<T extends Draft>(drafts: readonly T[]): T[] {
  const candidates = drafts
    .map((draft) => ({ draft, place: rank(JSON.stringify([draft.about, draft.kind, draft.variant])) }))
    .sort((a, b) => a.place - b.place || (a.draft.prompt < b.draft.prompt ? -1 : 1))
    .map(({ draft }) => draft);
  const byFact = Map.groupBy(candidates, ({ about }) => about);
  const counts = new Map<QuestionKind, number>();
  const chosen: T[] = [];
  const taken = new Map<string, readonly T[]>();
  for (let turn = 0; turn < PER_FACT; turn++) {
    for (const [about, all] of byFact) {
      const before = taken.get(about) ?? [];
      const left = all.filter((draft) => !before.includes(draft));
      const fresh = left.filter(({ kind }) => !before.some((other) => other.kind === kind));
      const best = rarest(fresh.length > 0 ? fresh : left, counts);
      if (!best) continue;
      taken.set(about, [...before, best]);
      chosen.push(best);
      counts.set(best.kind, (counts.get(best.kind) ?? 0) + 1);
    }
  }
  return capped(chosen, counts);
}

function rarest<T extends Draft>(
  drafts: readonly T[],
  counts: ReadonlyMap<QuestionKind, number>,
): T | undefined {
  const countOf = ({ kind }: T) => counts.get(kind) ?? 0;
  return drafts.reduce<T | undefined>(
    (best, draft) => (best && countOf(best) <= countOf(draft) ? best : draft),
    undefined,
  );
}

/** Without the last ones of a kind that is more than a third; fewer than three kinds cannot each be a third. */
function capped<T extends Draft>(chosen: readonly T[], counts: ReadonlyMap<QuestionKind, number>): T[] {
  if (counts.size < 3) return [...chosen];
  let most = Math.max(0, ...counts.values());
  const total = (limit: number) =>
    [...counts.values()].reduce((sum, count) => sum + Math.min(count, limit), 0);
  while (most > 1 && most > total(most) * LARGEST_SHARE) most--;
  const kept = new Map<QuestionKind, number>();
  return chosen.filter(({ kind }) => {
    const count = (kept.get(kind) ?? 0) + 1;
    kept.set(kind, count);
    return count <= most;
  });
}
