import { MESSAGE } from '../limits.ts';
import { integer, snowflake } from '../rules/checks.ts';
import { at, Form } from '../rules/form.ts';
import type { StoredMessage } from '../state/messages.ts';
import type { Call } from './route.ts';

/** Newest first; `before`, `after`, `around` and `limit` as in resources/message#get-channel-messages. */
export function page(all: readonly StoredMessage[], call: Call): readonly StoredMessage[] {
  const form = new Form(false);
  const number = (key: string, fallback: number, min: number, max: number): number => {
    const value = Number(call.query(key) ?? fallback);
    return integer(min, max)(value, at(null, key), form) ? value : fallback;
  };
  const id = (key: string): bigint | null => {
    const value = call.query(key);
    return value !== undefined && snowflake(value, at(null, key), form) ? BigInt(value) : null;
  };
  const limit = number('limit', MESSAGE.listedByDefault, 1, MESSAGE.listed);
  const [before, after, around] = [id('before'), id('after'), id('around')];
  form.settle();
  const visible = all.filter((stored) => {
    const own = BigInt(stored.api.id);
    return stored.visibleTo === null && (before === null || own < before) && (after === null || own > after);
  });
  if (around !== null) {
    const middle = visible.findLastIndex((stored) => BigInt(stored.api.id) <= around);
    const from = Math.max(0, middle - Math.floor(limit / 2));
    return visible.slice(from, from + limit).reverse();
  }
  return (after === null ? visible.slice(-limit) : visible.slice(0, limit)).reverse();
}
