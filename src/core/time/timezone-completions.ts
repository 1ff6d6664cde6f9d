import { type Completion, distinct } from '../completion/completion.ts';
import type { Asker, TimezoneSearch } from './find-timezones.ts';
import { timeIn } from './timezone.ts';

/**
 * What to offer while a zone is typed, best first: `Asia/Shanghai · 20:15`, with the time there now. Before
 * anything is typed, the zone in force and then the likely ones.
 * @param limit at most 25 are offered anyway
 */
export function completeTimezone(
  search: TimezoneSearch,
  typed: string,
  { inForce, limit, ...asker }: Asker & { readonly inForce: string; readonly limit: number },
): Completion[] {
  const isEmpty = typed.trim() === '';
  const zones = isEmpty ? [inForce, ...search.likely(asker.locale)] : search.find(typed, asker);
  return distinct(lines(zones, asker.now), limit);
}

/** Made one by one: of hundreds of zones only the first are asked for. */
function* lines(zones: readonly string[], now: number): Generator<Completion, void> {
  for (const zone of zones) yield { label: `${zone} · ${timeIn(zone, now)}`, value: zone };
}
