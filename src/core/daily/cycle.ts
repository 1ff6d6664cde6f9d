/** How far a list of things has been gone through. */
export interface Cycle {
  /** How many times it was gone through before, from 0. */
  readonly number: number;
  /** Had in this cycle; never all of them: then the next cycle has begun. */
  readonly had: ReadonlySet<string>;
  /** The last half that was had, in this cycle or the one before: too soon to have again. */
  readonly resting: ReadonlySet<string>;
}

/**
 * How far things have been gone through, by what was had. A cycle ends when nothing is left, or when something came
 * again, which it does only where a new cycle had begun: so things that appear later are had in the cycle under
 * way, and things that are gone are no longer waited for. Something is always left that neither was had nor rests.
 * @param ids what there is now, none twice
 * @param history everything that was ever had, oldest first; what is no longer there does not count. A part of it
 * would begin the cycles elsewhere.
 */
export function cycleOf(ids: readonly string[], history: readonly string[]): Cycle {
  const all = new Set(ids);
  const known = history.filter((id) => all.has(id));
  let number = 0;
  let had = new Set<string>();
  for (const id of known) {
    if (had.has(id)) {
      number++;
      had = new Set();
    }
    had.add(id);
  }
  const isOver = had.size === all.size;
  return {
    number: isOver ? number + 1 : number,
    had: isOver ? new Set() : had,
    resting: lastOf(known, Math.floor(all.size / 2)),
  };
}

/** The last so many different ones of a history, oldest first. */
export function lastOf(history: readonly string[], count: number): ReadonlySet<string> {
  const last = new Set<string>();
  for (let at = history.length - 1; at >= 0 && last.size < count; at--) last.add(history[at] ?? '');
  return last;
}
