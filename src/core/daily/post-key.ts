import { createHash } from 'node:crypto';
import { POST_KINDS, type PostKind } from './plan.ts';

/** What makes a post the one of its day. */
export interface PostKey {
  /** Snowflake of the server; of a reminder the member's. */
  readonly subject: string;
  readonly kind: PostKind | 'reminder';
  /** The local date in the plan's zone, `2026-11-22`. */
  readonly date: string;
}

const KINDS: readonly PostKey['kind'][] = [...POST_KINDS, 'reminder'];
const FORM = /^([a-z]+)\.(\d{1,20})\.(\d{4}-\d\d-\d\d)$/;

/** Discord allows a nonce 25 characters; these hold 144 bits. */
const NONCE_LENGTH = 24;

/**
 * A key as text: `quiz.1040000000000000000.2026-11-22`, at most 40 characters of those that a field of a custom id
 * may have. Posts already sent carry it: the form must stay.
 */
export function writePostKey({ kind, subject, date }: PostKey): string {
  return `${kind}.${subject}.${date}`;
}

/** Reads what `writePostKey` wrote. Any string is accepted; `null` when it is no key. */
export function readPostKey(text: string): PostKey | null {
  const [, kindText, subject, date] = FORM.exec(text) ?? [];
  const kind = KINDS.find((known) => known === kindText);
  if (kind === undefined || subject === undefined || date === undefined || !isDate(date)) return null;
  return { subject, kind, date };
}

/**
 * A message's `nonce`: the same for the same key on every machine, so that Discord, with `enforce_nonce`, posts it once.
 */
export function postNonce(key: PostKey): string {
  return createHash('sha256').update(writePostKey(key)).digest('base64url').slice(0, NONCE_LENGTH);
}

/** Whether there is such a day; the form is known. */
function isDate(date: string): boolean {
  try {
    return Temporal.PlainDate.from(date).toString() === date;
  } catch {
    return false;
  }
}
