/** What FSRS knows about one member's memory of one question, as plain values. Made by the first answer. */
export interface Card {
  /** When to ask again, epoch milliseconds: at this moment, or on its local day if the wait is measured in days. */
  readonly due: number;
  /** Days until the chance to remember has fallen to 90 %. */
  readonly stability: number;
  /** 1 (easy) to 10. */
  readonly difficulty: number;
  /** Days between the last two reviews, by the member's calendar. */
  readonly elapsedDays: number;
  /** Days of that calendar from the last review to `due`; 0 while the wait is measured in minutes. */
  readonly scheduledDays: number;
  /** Which of the short steps comes next, while learning or relearning. */
  readonly learningSteps: number;
  /** How often it was reviewed, the first answer included. */
  readonly reps: number;
  /** How often it was forgotten after it had been known. */
  readonly lapses: number;
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  readonly state: number;
  /** Epoch milliseconds; `null` only before the first review. */
  readonly lastReview: number | null;
}
