import { FAULT, type Fault } from '../errors.ts';
import { isRecord } from '../json.ts';
import { isSnowflake } from '../snowflake.ts';
import { at, type Form, type Path } from './form.ts';

/** Says whether a value has the form `T`; when not, notes in the form what is wrong and where. */
export type Check<T> = (value: unknown, path: Path, form: Form) => value is T;
export type Checked<C> = C extends Check<infer T> ? T : never;

/** Length as Discord counts it: Unicode characters. Only counts when the UTF-16 length leaves doubt. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Where at least one character is needed, white space alone counts as nothing. */
export function string(min: number, max: number): Check<string> {
  return (value, path, form): value is string => {
    if (typeof value !== 'string') return form.fault(path, FAULT.notString);
    const long = value.length > max && characters(value) > max;
    if (min > 0 && value.trim() === '') return form.fault(path, FAULT.required);
    if (value.length >= min && !long) return true;
    return form.fault(path, min > 0 ? FAULT.length(min, max) : FAULT.tooLong(max));
  };
}

export function integer(min: number, max: number): Check<number> {
  return (value, path, form): value is number => {
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      return form.fault(path, FAULT.notNumber(value, 'int'));
    }
    return inRange(value, min, max, path, form);
  };
}

export function number(min: number, max: number): Check<number> {
  return (value, path, form): value is number => {
    if (typeof value !== 'number') return form.fault(path, FAULT.notNumber(value, 'float'));
    return inRange(value, min, max, path, form);
  };
}

function inRange(value: number, min: number, max: number, path: Path, form: Form): boolean {
  if (value < min) return form.fault(path, FAULT.tooSmall(min));
  if (value > max) return form.fault(path, FAULT.tooBig(max));
  return true;
}

export const boolean: Check<boolean> = (value, path, form): value is boolean =>
  typeof value === 'boolean' || form.fault(path, FAULT.notBoolean);

export const snowflake: Check<string> = (value, path, form): value is string =>
  (typeof value === 'string' && isSnowflake(value)) || form.fault(path, FAULT.notNumber(value, 'snowflake'));

/** A bit set as decimal string, as clients send permissions; plain integers are taken too. */
export const bits: Check<string | number> = (value, path, form): value is string | number =>
  (typeof value === 'string' && /^\d+$/.test(value)) ||
  (typeof value === 'number' && Number.isInteger(value) && value >= 0) ||
  form.fault(path, FAULT.notNumber(value, 'int'));

/** Passes anything: for parts that later rules look at. */
export const anything: Check<unknown> = (value): value is unknown => value !== undefined;

export function choice<const T extends string | number>(...values: readonly T[]): Check<T> {
  const known = new Set<unknown>(values);
  return (value, path, form): value is T => known.has(value) || form.fault(path, FAULT.choices(values));
}

export function url(max: number, schemes: readonly string[]): Check<string> {
  const text = string(1, max);
  return (value, path, form): value is string => {
    if (!text(value, path, form)) return false;
    const parsed = URL.parse(value);
    if (parsed === null) return form.fault(path, FAULT.notUrl);
    const scheme = parsed.protocol.slice(0, -1);
    return schemes.includes(scheme) || form.fault(path, FAULT.urlScheme(scheme, schemes));
  };
}

export const date: Check<string> = (value, path, form): value is string =>
  (typeof value === 'string' && !Number.isNaN(Date.parse(value))) || form.fault(path, FAULT.notDate);

export function list<T>(item: Check<T>, min: number, max: number): Check<readonly T[]> {
  return (value, path, form): value is readonly T[] => {
    if (!Array.isArray(value)) return form.fault(path, FAULT.notList);
    if (value.length < min || value.length > max) {
      return form.fault(path, min > 0 ? FAULT.length(min, max) : FAULT.tooLong(max));
    }
    let good = true;
    for (const [index, entry] of value.entries()) good = item(entry, at(path, index), form) && good;
    return good;
  };
}

type Checks = Readonly<Record<string, Check<unknown>>>;
type Fields<R extends Checks, O extends Checks> = { readonly [K in keyof R]: Checked<R[K]> } & {
  readonly [K in keyof O]?: Checked<O[K]> | null | undefined;
};

/** An object; optional fields may also be `null`, which means the same as leaving them out. */
export function object<R extends Checks, O extends Checks>(required: R, optional: O): Check<Fields<R, O>> {
  const needed = Object.entries(required);
  const known = new Map([...needed, ...Object.entries(optional)]);
  return (value, path, form): value is Fields<R, O> => {
    if (!isRecord(value)) return form.fault(path, FAULT.notObject);
    let good = true;
    for (const [key] of needed) {
      if (value[key] === undefined || value[key] === null) good = form.fault(at(path, key), FAULT.required);
    }
    for (const key in value) {
      const entry = value[key];
      const check = known.get(key);
      if (check === undefined) {
        if (form.strictKeys) good = form.fault(at(path, key), FAULT.unknownKey(key));
      } else if (entry !== undefined && entry !== null) {
        good = check(entry, at(path, key), form) && good;
      }
    }
    return good;
  };
}

/** One of several objects told apart by their numeric `type`. */
export function byType<const M extends Readonly<Record<number, Check<{ readonly type: number }>>>>(
  members: M,
): Check<Checked<M[keyof M]>> {
  const table = new Map(Object.entries(members).map(([type, check]) => [Number(type), check]));
  const wrongType: Fault = FAULT.unionType([...table.keys()]);
  return (value, path, form): value is Checked<M[keyof M]> => {
    if (!isRecord(value)) return form.fault(path, FAULT.notObject);
    const check = typeof value['type'] === 'number' ? table.get(value['type']) : undefined;
    return check === undefined ? form.fault(path, wrongType) : check(value, path, form);
  };
}

/** A dictionary from locale to text. */
export function localized(text: Check<string>): Check<Readonly<Record<string, string | null>>> {
  return (value, path, form): value is Readonly<Record<string, string | null>> => {
    if (!isRecord(value)) return form.fault(path, FAULT.notObject);
    let good = true;
    for (const [locale, entry] of Object.entries(value)) {
      if (!LOCALES.has(locale)) good = form.fault(at(path, locale), FAULT.badLocale(locale));
      else if (entry !== null) good = text(entry, at(path, locale), form) && good;
    }
    return good;
  };
}

/** https://docs.discord.com/developers/reference#locales */
export const LOCALES: ReadonlySet<string> = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th ' +
    'zh-CN ja zh-TW ko'
  ).split(' '),
);
