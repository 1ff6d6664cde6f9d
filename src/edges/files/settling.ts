/**
 * How long a file must have stayed as it is before it is read, in milliseconds. Editors empty a file before they
 * write it, and `git checkout` deletes it before it is made again; a note must answer within a second of its save.
 */
export const SETTLING_MS = 200;

/** The state of a file that is not there. */
export const GONE = null;

/** Files that differ from what is known of them, and since when they are as they are. */
export class Settling {
  private readonly seen = new Map<string, { readonly stamp: string | typeof GONE; readonly since: number }>();

  /**
   * Whether a file that differs has come to rest.
   * @param stamp what it is like now
   * @param now milliseconds of a clock that never goes back
   */
  isAtRest(path: string, stamp: string | typeof GONE, now: number): boolean {
    const seen = this.seen.get(path);
    if (seen?.stamp === stamp) return now - seen.since >= SETTLING_MS;
    this.seen.set(path, { stamp, since: now });
    return false;
  }

  /** The file is as it is known to be. */
  forget(path: string): void {
    this.seen.delete(path);
  }
}
