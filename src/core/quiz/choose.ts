import type { Draft } from './maker.ts';
import { rank } from './order.ts';
import type { QuestionKind } from './question.ts';

/** Questions made from one fact at most. */
const PER_FACT = 2;
/** To so many others there is one question of a pile that are all alike: a third of all at most. */
const OTHERS_PER_PILED = 2;
/** Of the questions made from notes, no kind is more than this share. */
const LARGEST_SHARE = 1 / 3;
/** Notes that give fewer kinds, such as one table, are asked what they give: a third of next to nothing is left of it. */
const FEWEST_KINDS = 5;

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
  const fair = withoutPiles(chosen);
  return capped(fair, countsOf(fair));
}

/** Without the last ones of a pile that is too large a share of all. */
function withoutPiles<T extends Draft>(chosen: readonly T[]): T[] {
  const piles = Map.groupBy(chosen, ({ pile }) => pile);
  const left = new Set<T>(chosen);
  for (const [pile, drafts] of piles) {
    if (pile === undefined) continue;
    const rest = chosen.length - drafts.length;
    const most = Math.max(1, Math.floor(rest / OTHERS_PER_PILED));
    for (const draft of drafts.slice(most)) left.delete(draft);
  }
  return [...left];
}

function countsOf(drafts: readonly Draft[]): Map<QuestionKind, number> {
  return new Map([...Map.groupBy(drafts, ({ kind }) => kind)].map(([kind, { length }]) => [kind, length]));
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

/** Without the last ones of a kind that is more than a third. */
function capped<T extends Draft>(chosen: readonly T[], counts: ReadonlyMap<QuestionKind, number>): T[] {
  if (counts.size < FEWEST_KINDS) return [...chosen];
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
