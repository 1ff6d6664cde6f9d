import type { Draft } from './maker.ts';
import { rank } from './order.ts';
import type { QuestionKind } from './question.ts';

/** Questions made from one fact at most. */
const PER_FACT = 2;
/** To so many others there is one question of a pile that are all alike: a third of all at most. */
const OTHERS_PER_PILED = 2;
/** So often what was left out is replaced by what else could be asked of the same facts. */
const ROUNDS = 4;
/** True statements to one false statement at most: three in five. */
const TRUE_PER_FALSE = 1.5;
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
  let [best, left]: [T[], readonly T[]] = [[], candidates];
  for (let round = 0; round < ROUNDS; round++) {
    const chosen = perFact(left);
    const fair = new Set(fairly(chosen));
    if (fair.size > best.length) best = [...fair];
    const dropped = new Set(chosen.filter((draft) => !fair.has(draft)));
    if (dropped.size === 0) break;
    left = left.filter((draft) => !dropped.has(draft));
  }
  return best;
}

/** At most two for a fact, of two kinds where there are two, the rarest kinds first. */
function perFact<T extends Draft>(candidates: readonly T[]): T[] {
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
  return chosen;
}

/** Without what is too large a share of all, until nothing is: what goes for one reason makes other shares larger. */
function fairly<T extends Draft>(chosen: readonly T[]): T[] {
  const capped = withoutKinds(chosen, countsOf(chosen));
  const left = withoutPiles(withoutSurplusTruths(capped));
  return left.length === chosen.length ? left : fairly(left);
}

/** Whoever answers "true" to every statement shall not do well. */
function withoutSurplusTruths<T extends Draft>(chosen: readonly T[]): T[] {
  const statements = chosen.filter(({ kind }) => kind === 'true-false');
  const truths = statements.filter(isTrue);
  const most = Math.max(1, Math.floor((statements.length - truths.length) * TRUE_PER_FALSE));
  const surplus = new Set(truths.slice(most));
  return chosen.filter((draft) => !surplus.has(draft));
}

/** "True" is the first choice. */
function isTrue({ answer }: Draft): boolean {
  return answer.form === 'choice' && answer.choices[0]?.right === true;
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
function withoutKinds<T extends Draft>(chosen: readonly T[], counts: ReadonlyMap<QuestionKind, number>): T[] {
  if (counts.size < FEWEST_KINDS) return [...chosen];
  let most = Math.max(0, ...counts.values());
  const total = (limit: number) =>
    [...counts.values()].reduce((sum, count) => sum + Math.min(count, limit), 0);
  while (most > 1 && most > total(most) * LARGEST_SHARE) most--;
  // What is alike goes first.
  const order = [...chosen].sort((a, b) => Number(a.pile !== undefined) - Number(b.pile !== undefined));
  const kept = new Map<QuestionKind, number>();
  const left = new Set<T>();
  for (const draft of order) {
    const count = (kept.get(draft.kind) ?? 0) + 1;
    kept.set(draft.kind, count);
    if (count <= most) left.add(draft);
  }
  return chosen.filter((draft) => left.has(draft));
}
