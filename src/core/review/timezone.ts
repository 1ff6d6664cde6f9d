/** Discord's locales that are spoken in one zone. */
const ZONE_OF_LOCALE: ReadonlyMap<string, string> = new Map([
  ['zh-CN', 'Asia/Shanghai'],
  ['zh-TW', 'Asia/Taipei'],
]);

/**
 * The zone in which somebody's days begin: their own, else their server's, else the one that the server's
 * preferred locale speaks for, else UTC.
 * @param known IANA names, `null` where nobody has set one; `locale` is `null` in direct messages
 */
export function timezoneOf(known: {
  readonly member: string | null;
  readonly server: string | null;
  readonly locale: string | null;
}): string {
  return known.member ?? known.server ?? ZONE_OF_LOCALE.get(known.locale ?? '') ?? 'UTC';
}

/**
 * Whether a name is one of the IANA zones that this machine knows, in any case. A bare offset (`+08:00`) is not:
 * it would stay behind when clocks change.
 */
export function isTimezone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
