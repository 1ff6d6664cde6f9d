/** A review that takes about ten minutes; who wants more goes on. */
export const MOST_DUE = 20;
/** New questions make reviews of the days to come: few enough that these stay short. */
export const MOST_NEW = 10;

/** What one review asks, and what is left for the next. */
export interface ReviewPlan<Due, New> {
  /** To ask first, in the order given. */
  readonly due: readonly Due[];
  /** To offer after them. */
  readonly fresh: readonly New[];
  readonly waiting: { readonly due: number; readonly fresh: number };
}

/**
 * Up to 20 due cards, then up to 10 questions never answered before.
 * @param due in the order of `dueBy`
 * @param newQuestions in the order in which they should be offered
 */
export function reviewPlan<Due, New>({
  due,
  newQuestions,
}: {
  readonly due: readonly Due[];
  readonly newQuestions: readonly New[];
}): ReviewPlan<Due, New> {
  const asked = due.slice(0, MOST_DUE);
  const fresh = newQuestions.slice(0, MOST_NEW);
  return {
    due: asked,
    fresh,
    waiting: { due: due.length - asked.length, fresh: newQuestions.length - fresh.length },
  };
}
