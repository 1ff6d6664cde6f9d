import { createHash } from 'node:crypto';

/** Digits of base 36 that an id keeps: about 52 bits, enough for millions of ids without a clash. */
const LENGTH = 10;

/**
 * Gives ids of 10 characters `[0-9a-z]`, each a hash of what it stands for and, among equals, its ordinal in the order
 * in which they are asked for. Buttons of messages already sent hold such ids: what is hashed must stay as it is.
 */
export function hashIds(): (source: string) => string {
  const seen = new Map<string, number>();
  return (source) => {
    const ordinal = seen.get(source) ?? 0;
    seen.set(source, ordinal + 1);
    const digest = createHash('sha256').update(`${source}${ordinal}`).digest();
    return digest.readBigUInt64BE().toString(36).padStart(LENGTH, '0').slice(-LENGTH);
  };
}
