import type { Pieces } from '../text/pieces.ts';
import { syllableOf } from '../text/syllable.ts';
import { isHan, type LocatedUnit, locateUnits } from '../text/tokens.ts';

/** What is written and what seems to be meant. */
export type Slip = readonly [from: string, to: string];

/** In units: a shorter name differs from other words by one character as a matter of course. */
const SHORTEST_NAME = 4;
const LONGEST_NAME = 8;
/** Units of a word of another script and the two Han characters beside it. */
const BESIDE = 3;
const LATIN = /[a-z]{3}/;
const LATIN_WORD = /^[a-z]{3}/;
/** Too common, or too often right in more than one way, to say that one is meant for the other. */
const ANYWHERE =
  /[的地得他她它是时事在再和合有又由以一已及级中种于与个各其期为位做作把被到道等不部可会同通所用上下大小]/u;

/** Units in a row with nothing but blanks between them, at least two of them Han characters. */
interface Stretch {
  readonly units: readonly string[];
  /** As it stands in the text. */
  readonly snippet: string;
}

/** Stretches by their sounds, a unit at a step: at most places of a text none begins, and the walk ends at once. */
export interface Sounds {
  /** Those that end here. */
  readonly alike: Stretch[];
  readonly next: Map<string, Sounds>;
}

/** The sounds of names, which are normalised already. */
export function* soundsOfNames(names: readonly string[]): Pieces<Sounds> {
  const root = noSounds();
  for (const name of names) {
    const units = locateUnits(name);
    const isFitting = units.length >= SHORTEST_NAME && units.length <= LONGEST_NAME;
    const stretch = isFitting ? stretchAt(name, units, 0, units.length) : null;
    if (stretch) add(root, stretch);
    yield;
  }
  return root;
}

/**
 * Finds what is written with one other character of the same sound: names, and a word of another script with the two
 * Han characters beside it where these stand more often among the texts.
 * @param texts of a note, normalised, among them each that is looked through
 */
export function* slipsBySound(
  texts: readonly string[],
  names: Sounds,
): Pieces<(text: string) => readonly Slip[]> {
  const once = new Set<string>();
  const often = noSounds();
  for (const { stretch, count } of (yield* countBeside(texts)).values()) {
    if (count === 1) once.add(keyOf(stretch));
    else add(often, stretch);
    yield;
  }
  return (text) => {
    const units = locateUnits(text);
    const beside = besideLatin(text, units).filter((stretch) => once.has(keyOf(stretch)));
    return [
      ...misspelt(text, units, names),
      ...beside.flatMap((stretch) => slipsFor(stretch, heard(often, stretch))),
    ];
  };
}

function misspelt(text: string, units: readonly LocatedUnit[], names: Sounds): Slip[] {
  const slips: Slip[] = [];
  const sounds = units.map(({ unit }) => soundOf(unit));
  for (let start = 0; start < units.length; start++) {
    let at = names.next.get(sounds[start] ?? '');
    for (let end = start + 1; at !== undefined; end++) {
      const stretch = at.alike.length === 0 ? null : stretchAt(text, units, start, end);
      if (stretch) slips.push(...slipsFor(stretch, at.alike));
      at = at.next.get(sounds[end] ?? '');
    }
  }
  return slips;
}

/** A stretch that is none of those that sound like it, with the one that is meant; else nothing. */
function slipsFor({ units, snippet }: Stretch, alike: readonly Stretch[]): Slip[] {
  const different = alike.map((other) =>
    other.units.flatMap((unit, index) => (unit === units[index] ? [] : [unit, units[index] ?? ''])),
  );
  if (different.some(({ length }) => length === 0)) return [];
  const at = different.findIndex((pair) => pair.length === 2 && !pair.some((unit) => ANYWHERE.test(unit)));
  const meant = alike[at];
  return meant ? [[snippet, meant.snippet]] : [];
}

/** How often each stretch of a Latin word and what is beside it stands in the texts. */
function* countBeside(texts: readonly string[]) {
  const counts = new Map<string, { readonly stretch: Stretch; count: number }>();
  for (const text of texts) {
    if (!LATIN.test(text)) continue;
    for (const stretch of besideLatin(text, locateUnits(text))) {
      const key = keyOf(stretch);
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { stretch, count: 1 });
    }
    yield;
  }
  return counts;
}

function besideLatin(text: string, units: readonly LocatedUnit[]): Stretch[] {
  const found: Stretch[] = [];
  for (const [index, { unit }] of units.entries()) {
    if (!LATIN_WORD.test(unit)) continue;
    for (let start = Math.max(0, index - BESIDE + 1); start <= index; start++) {
      const stretch = stretchAt(text, units, start, start + BESIDE);
      if (stretch) found.push(stretch);
    }
  }
  return found;
}

/** The units from one place up to another, which is not among them. */
function stretchAt(text: string, units: readonly LocatedUnit[], start: number, end: number): Stretch | null {
  const parts = units.slice(start, end);
  const [first] = parts;
  const last = parts.at(-1);
  if (parts.length < end - start || !first || !last) return null;
  if (parts.filter(({ unit }) => isHan(unit)).length < 2) return null;
  const isWhole = parts.every(
    (part, index) => text.slice(parts[index - 1]?.end ?? part.start, part.start).trim() === '',
  );
  return isWhole
    ? { units: parts.map(({ unit }) => unit), snippet: text.slice(first.start, last.end) }
    : null;
}

function keyOf({ units }: Stretch): string {
  return units.join('\n');
}

function noSounds(): Sounds {
  return { alike: [], next: new Map() };
}

function add(root: Sounds, stretch: Stretch): void {
  let at = root;
  for (const sound of stretch.units.map(soundOf)) {
    const next = at.next.get(sound) ?? noSounds();
    at.next.set(sound, next);
    at = next;
  }
  at.alike.push(stretch);
}

function heard(root: Sounds, { units }: Stretch): readonly Stretch[] {
  let at: Sounds | undefined = root;
  for (const unit of units) at = at?.next.get(soundOf(unit));
  return at?.alike ?? [];
}

function soundOf(unit: string): string {
  return isHan(unit) ? syllableOf(unit) : unit;
}
