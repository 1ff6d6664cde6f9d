/** An answer that took longer (milliseconds) tells that the player was away, not how hard the question is. */
export const AWAY_MS = 600_000;
