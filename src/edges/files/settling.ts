/**
 * How long a file must have stayed as it is before it is read, in milliseconds. Editors empty a file before they
 * write it, and `git checkout` deletes it before it is made again; a note must answer within a second of its save.
 */
export const SETTLING_MS = 200;
/** A file that has not come to rest for so long is read as it is: something may write to it all day. */
export const RESTLESS_MS = 600;
/** After so long without rest even what is no note is taken for what the file says. */
const ENDLESS_MS = 5000;
/** How long the last notes of a folder must be gone: a checkout or a copy may empty a folder before it fills it. */
export const EMPTIED_MS = 5000;

/** The state of a file that is not there. */
export const GONE = null;

/**
 * How a file stands that differs from what is known of it: it has just changed; it goes on changing, and is to be
 * taken as it is if that is a proper note; or it has come to rest.
 */
export type Rest = 'changing' | 'restless' | 'settled';

interface Seen {
  readonly stamp: string | typeof GONE;
  readonly since: number;
  /** Since when it has not been at rest; `null` while it is. */
  readonly unrest: number | null;
}

/** Files that differ from what is known of them, and since when they are as they are. */
export class Settling {
  private readonly seen = new Map<string, Seen>();

  /**
   * @param stamp what the file is like now
   * @param now milliseconds of a clock that never goes back
   * @param rest how long it must have been so
   */
  look(path: string, stamp: string | typeof GONE, now: number, rest = SETTLING_MS): Rest {
    const before = this.seen.get(path);
    const since = before?.stamp === stamp ? before.since : now;
    const unrest = now - since >= SETTLING_MS ? null : (before?.unrest ?? now);
    this.seen.set(path, { stamp, since, unrest });
    if (now - since >= rest || (unrest !== null && now - unrest >= ENDLESS_MS)) return 'settled';
    return unrest !== null && now - unrest >= RESTLESS_MS ? 'restless' : 'changing';
  }

  /** The file was taken as it is: from here on it may be restless anew. */
  taken(path: string, now: number): void {
    const seen = this.seen.get(path);
    if (seen && seen.unrest !== null) this.seen.set(path, { ...seen, unrest: now });
  }

  /** The file is as it is known to be. */
  forget(path: string): void {
    this.seen.delete(path);
  }

  /** No other files than these matter any more. */
  forgetAllBut(paths: ReadonlySet<string>): void {
    for (const path of this.seen.keys()) if (!paths.has(path)) this.seen.delete(path);
  }
}
