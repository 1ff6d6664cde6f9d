import { type Name, nameOf } from '../completion/name.ts';
import { zoneCities } from './cities.ts';
import { regions, zonesOfRegion } from './regions.ts';
import { zoneNames } from './zone-names.ts';

/** Something that one or several zones are looked for by. */
export interface ZoneEntry {
  readonly name: Name;
  /** The zones meant; those of a country are asked for only when its name fits, for that takes ICU 0.25 ms. */
  readonly zones: () => readonly string[];
}

/** What zones are found by. */
export interface TimezoneIndex {
  readonly entries: readonly ZoneEntry[];
  /** Every zone, the likelier first. */
  readonly zones: readonly string[];
}

const MARKS = /\p{M}+/gu;

/** The zones of this machine by their names and cities, and by countries. */
export function buildTimezoneIndex(): TimezoneIndex {
  const names = zoneNames();
  const cities = zoneCities();
  const byName = names.flatMap(({ zone, names }) =>
    names.flatMap((name) => entriesOf([name, cityOf(name)], [zone])),
  );
  const known = new Set(names.map(({ zone }) => zone));
  const byCity = cities
    .filter(({ zone }) => known.has(zone))
    .flatMap(({ zone, cities }) => entriesOf(cities, [zone]));
  const byRegion = regions().flatMap(({ code, names }) => {
    let zones: readonly string[] | null = null;
    return names.map((text) => ({
      name: placeName(text),
      zones: () => {
        zones ??= zonesOfRegion(code);
        return zones;
      },
    }));
  });
  const likely = new Set(cities.map(({ zone }) => zone)).intersection(known);
  return { entries: [...byName, ...byCity, ...byRegion], zones: [...likely.union(known)] };
}

/** A name to compare with what is typed: accents don't count (`São Paulo`). */
export function placeName(text: string): Name {
  return nameOf(withoutAccents(text));
}

export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').normalize('NFC');
}

/** `Buenos_Aires` of `America/Argentina/Buenos_Aires`. */
export function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1);
}

function entriesOf(texts: readonly string[], zones: readonly string[]): ZoneEntry[] {
  return texts.map((text) => ({ name: placeName(text), zones: () => zones }));
}
