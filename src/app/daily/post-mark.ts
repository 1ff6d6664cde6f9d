import { postNonce, readPostKey, writePostKey } from '../../core/daily/post-key.ts';
import type { PostKey } from '../daily-store.ts';
import type { DayKey } from './day-question.ts';

/** What a post carries, so that it is known again. */
export interface PostMark {
  /** A field of its buttons' custom ids, at most 40 characters. */
  readonly field: string;
  /** Discord's `nonce`, at most 25 characters. */
  readonly nonce: string;
}

export function markOf(key: PostKey): PostMark {
  return { field: writePostKey(key), nonce: postNonce(key) };
}

/** The question of the day that a field names; `null` for anything else. Any text. */
export function dayKeyOf(field: string): DayKey | null {
  const key = readPostKey(field);
  return key?.kind === 'quiz' ? { guildId: key.subject, date: key.date } : null;
}
