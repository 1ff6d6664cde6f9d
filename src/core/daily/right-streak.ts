/**
 * On how many of a server's last questions of the day in a row a member was right, the last one included; 0 if not
 * on that. Days without a question break nothing.
 * @param right local dates on which the member was right, in any order
 * @param posted local dates on which the server had a question, in any order; leave out one that is still open and
 * shall not break a streak
 */
export function rightStreak(right: Iterable<string>, posted: Iterable<string>): number {
  const rightDates = new Set(right);
  // Dates of this form sort as text.
  const latestFirst = [...new Set(posted)].sort().reverse();
  const missed = latestFirst.findIndex((date) => !rightDates.has(date));
  return missed === -1 ? latestFirst.length : missed;
}
