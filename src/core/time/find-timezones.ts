import { isHeard, rankOf, readTyped, spelledWay } from '../completion/match.ts';
import { oneLine } from '../text/one-line.ts';
import { readOffset } from './offset.ts';
import { regionOf, zonesOfRegion } from './regions.ts';
import { slipsBetween } from './slips-between.ts';
import { offsetIn } from './timezone.ts';
import {
  buildTimezoneIndex,
  cityOf,
  type TimezoneIndex,
  withoutAccents,
  type ZoneEntry,
} from './timezone-index.ts';

/** Who looks for a zone, and when. */
export interface Asker {
  /** Discord's locale of theirs: zones where it is spoken come first among equals. */
  readonly locale: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

export interface TimezoneSearch {
  /**
   * The zones that a text fits, best first: the beginning or middle of a name, city or country in English or
   * Chinese (or its sound), or an offset from UTC, which fits the zones where it holds at the moment.
   */
  find(typed: string, asker: Asker): string[];
  /** Every zone, those where a locale is spoken first, then the likelier. */
  likely(locale: string): string[];
  /** The zone that was most likely meant by a text that names none; `null` if nothing is near. */
  nearest(typed: string, asker: Asker): string | null;
}

/** Names are shorter; what is typed beyond is not looked at. */
const LONGEST_TYPED = 60;
/** With fewer zones spelled like this, Latin letters may be pinyin as well. */
const FEW = 3;

/** A search that puts its index together (about 1,600 names) when it is first asked. */
export function createTimezoneSearch(): TimezoneSearch {
  let built: TimezoneIndex | null = null;
  const index = () => {
    built ??= buildTimezoneIndex();
    return built;
  };
  const likely = (locale: string) => likelyZones(index(), locale);

  const find: TimezoneSearch['find'] = (typed, { locale, now }) => {
    const text = plain(typed);
    const offset = readOffset(text);
    if (offset !== null) return likely(locale).filter((zone) => offsetIn(zone, now) === offset);
    const ranks = ranksOf(text, index());
    return likely(locale)
      .filter((zone) => ranks.has(zone))
      .sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  };

  return {
    find,
    likely,
    nearest(typed, asker) {
      const text = plain(typed);
      // `Asia/Beijing` is no zone, but there is a Beijing.
      const texts = [text, cityOf(text)];
      for (const each of texts) {
        const [first] = find(each, asker);
        if (first !== undefined) return first;
      }
      for (const each of texts) {
        const meant = closest(readTyped(each).key, index());
        const first = likely(asker.locale).find((zone) => meant.has(zone));
        if (first !== undefined) return first;
      }
      return null;
    },
  };
}

/** On one line, without accents, and without a sign that a number is still to follow (`UTC+`). */
function plain(typed: string): string {
  return withoutAccents(oneLine(typed.slice(0, LONGEST_TYPED))).replace(/[\s+-]+$/, '');
}

/** How each fitting zone answers to a text; less is better. */
function ranksOf(text: string, { entries }: TimezoneIndex): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const { key, letters } = readTyped(text);
  if (key === '') return ranks;
  const typed = { key, letters, inMiddle: key.length > 1 };
  const add = (zones: readonly string[], rank: number) => {
    for (const zone of zones) ranks.set(zone, Math.min(rank, ranks.get(zone) ?? rank));
  };
  for (const { name, zones } of entries) {
    const way = spelledWay(name, typed);
    if (way !== null) add(zones(), rankOf(way));
  }
  if (ranks.size >= FEW) return ranks;
  for (const { name, zones } of entries) if (isHeard(name, typed)) add(zones(), rankOf('sound'));
  return ranks;
}

/** The zones whose names or cities are the fewest typing errors away. */
function closest(key: string, { entries }: TimezoneIndex): ReadonlySet<string> {
  let least = Math.floor(key.length / 3);
  let found: ZoneEntry['zones'][] = [];
  for (const { name, zones } of entries) {
    const slips = slipsBetween(key, name.key, least);
    if (slips === null) continue;
    found = slips < least ? [zones] : [...found, zones];
    least = slips;
  }
  return new Set(found.flatMap((zones) => zones()));
}

/** Every zone, those where a locale is mostly spoken first. */
function likelyZones({ zones }: TimezoneIndex, locale: string): string[] {
  const region = regionOf(locale);
  const spoken = new Set(region === null ? [] : zonesOfRegion(region));
  return [...zones.filter((zone) => spoken.has(zone)), ...zones.filter((zone) => !spoken.has(zone))];
}
