import { integer, snowflake } from '../rules/checks.ts';
import { at, Form } from '../rules/form.ts';
import type { Call } from './route.ts';

/** A page of things in the order of their ids, as `before`, `after` and `limit` of the query ask for it. */
export function pageById<T>(
  all: readonly T[],
  idOf: (one: T) => string,
  call: Call,
  limits: { readonly most: number; readonly usual: number },
): readonly T[] {
  const form = new Form(false);
  const bound = (key: string): bigint | null => {
    const value = call.query(key);
    // Clients start with 0, which is no snowflake but below all of them.
    if (value === undefined || value === '0') return null;
    return snowflake(value, at(null, key), form) ? BigInt(value) : null;
  };
  const [before, after] = [bound('before'), bound('after')];
  const limit = Number(call.query('limit') ?? limits.usual);
  integer(1, limits.most)(limit, at(null, 'limit'), form);
  form.settle();
  const inside = all
    .map((one) => ({ one, id: BigInt(idOf(one)) }))
    .filter(({ id }) => (before === null || id < before) && (after === null || id > after))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const page = before !== null && after === null ? inside.slice(-limit) : inside.slice(0, limit);
  return page.map(({ one }) => one);
}
