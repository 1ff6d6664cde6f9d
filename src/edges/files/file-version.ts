import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import type { FileVersion } from '../../app/notes-source.ts';

/** File systems that keep times to two seconds (FAT) are the coarsest. */
const COARSEST_CLOCK_MS = 2000;
/** Of a file whose next change might leave the stamp as it is. */
const UNSURE = '';

/** What a look at a file sees of it without reading it. */
export function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

/**
 * The version of a file that had these stats before its bytes were read. Of a file that has just changed the stamp
 * is left open: a change of equal size within the same tick of the file system's clock would not show in it.
 * @param now milliseconds since the epoch
 */
export function versionOf(stats: BigIntStats, bytes: Uint8Array, now: number): FileVersion {
  const changed = Number(stats.mtimeMs > stats.ctimeMs ? stats.mtimeMs : stats.ctimeMs);
  return {
    stamp: Math.abs(now - changed) < COARSEST_CLOCK_MS ? UNSURE : stampOf(stats),
    digest: createHash('sha256').update(bytes).digest('base64'),
  };
}

/** How long, in milliseconds, until the version of a file that has just changed can be told for sure. */
export function unsureFor({ stamp }: FileVersion): number | null {
  return stamp === UNSURE ? COARSEST_CLOCK_MS : null;
}
