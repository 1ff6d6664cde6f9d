import pinyin from 'tiny-pinyin';
import type { Glossary } from '../notes/glossary.ts';
import type { Note } from '../notes/note.ts';
import { normalize } from '../text/normalize.ts';
import { oncePer } from '../text/once-per.ts';
import type { Pieces } from '../text/pieces.ts';
import { type LocatedUnit, locateUnits } from '../text/tokens.ts';
import { brokenIn } from './broken.ts';
import { linesIn } from './lines.ts';

/** A slip of the keyboard in a note. */
export interface Damage {
  readonly line: number;
  /** Normalised text that holds the slip and little else; what holds it is not asked about. */
  readonly snippet: string;
  readonly message: string;
}

/** Units in a row, of which one Han character may be another of the same sound. */
interface Stretch {
  readonly text: string;
  readonly units: readonly string[];
  readonly snippet: string;
}

/** In units: a shorter name differs from other words by one character as a matter of course. */
const SHORTEST_NAME = 4;
const LONGEST_NAME = 8;
/** Syllables of three letters and more, as an input method leaves them when it was switched off too late. */
const SYLLABLE =
  '(?:(?:zh|ch|sh)(?:uang|uai|uan|ang|eng|ong|ai|an|ao|ei|en|ou|ua|ui|un|uo|a|e|i|u)|[bpmfdtnlgkhjqxrzcsyw](?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|ai|an|ao|ei|en|ia|ie|in|iu|ou|ua|ue|ui|un|uo))';
/** Too common, or too often right in more than one way, to say that one is meant for the other. */
const ANYWHERE =
  /[的地得他她它是时事在再和合有又由以一已及级中种于与个各其期为位做作把被到道等不部可会同通所用上下大小]/u;
/** A digit between two Han characters that counts and numbers nothing. */
const STRAY_DIGIT =
  /(?<=\p{Script=Han})(?<![第图表例式章节步层段卷版题问案型法组级骤类点项条课阶号有了约为是到近在至于达过年月共又和或与、用装分以每按成由自加减乘除比满仅只就才前后各占剩余差取置设变改写填输返当若果等于大小多少超高低])\d(?=\p{Script=Han})(?![个种类条项台年月日次层倍分秒点位元人份章节步级号批组大小时天周期版部代至到和或是为的在比字块行列张页款家所名位座成世维阶段万千百亿单开起对及跳轮倍号册集季届期])/gu;
/** These end a sentence; inside one they were meant to be another character. */
const STRAY_PARTICLE = /[呗嘛](?=\p{Script=Han})/gu;

/**
 * Where a note is broken, and the slips of a Chinese one that can be told from the note itself and the glossary; a line
 * in a piece.
 */
export function* damageIn(note: Note, glossary: Glossary): Pieces<Damage[]> {
  const found: Damage[] = [];
  for (const { role, blocks, language } of note.passages) {
    if (role !== 'body') continue;
    for (const { line, snippet, why } of brokenIn(blocks, language)) {
      found.push(damage(line, normalize(snippet), why, snippet));
    }
    yield;
  }
  if (note.language === 'zh') found.push(...(yield* slipsIn(note, glossary)));
  return found;
}

function* slipsIn({ passages }: Note, glossary: Glossary): Pieces<Damage[]> {
  const { names, stretches, slips } = readOf(glossary);
  yield;
  /** Line numbers by text: of lines that say the same the first one counts. */
  const lines = new Map<string, number>();
  for (const passage of passages) {
    if (passage.role !== 'body') continue;
    const written = passage.text.split('\n').map((text) => ({ line: passage.lines[0], text }));
    for (const { text, line } of [...linesIn(passage), ...written]) {
      const normalized = normalize(text);
      if (!lines.has(normalized)) lines.set(normalized, line);
    }
    yield;
  }
  const texts = [...lines.keys()];
  const homophones = yield* homophonesIn(texts, stretches);
  const known = yield* latinIn([...texts, ...names]);
  const found: Damage[] = [];
  for (const [text, line] of lines) {
    const slipped = [...slips(text), ...homophones(text)];
    found.push(
      ...slipped.map(([from, to]) => damage(line, from, `looks like a slip for "${to}"`)),
      ...gluedIn(text, known).map((snippet) =>
        damage(line, snippet, 'looks like typed pinyin within a word'),
      ),
      ...around(text, STRAY_DIGIT).map((snippet) =>
        damage(line, snippet, 'holds a digit that numbers nothing'),
      ),
      ...around(text, STRAY_PARTICLE).map((snippet) => damage(line, snippet, 'looks like a slip')),
    );
    yield;
  }
  return found;
}

/** What is looked for of a glossary in every note. */
const readOf = oncePer((glossary: Glossary) => {
  const names = glossary.flatMap((entry) => entry.names).map(normalize);
  const stretches = names.flatMap((name) => {
    const { length } = locateUnits(name);
    return length < SHORTEST_NAME || length > LONGEST_NAME ? [] : stretchesOf(name, [length]);
  });
  return { names, stretches, slips: codeSlips(glossary) };
});

/** Names with a code of the glossary that are nearly, but not quite, a name that the glossary has for it: `视频吹MPS`. */
function codeSlips(glossary: Glossary) {
  const byCode = new Map<string, readonly string[]>();
  for (const { names } of glossary) {
    for (const name of names)
      if (/^[A-Z][A-Z\d]{1,4}$/.test(name)) byCode.set(normalize(name), names.map(normalize));
  }
  return (text: string): [from: string, to: string][] =>
    [...text.matchAll(/(?<!\p{Script=Han})(\p{Script=Han}{2,6})\s*([a-z][a-z\d]{1,4})(?![a-z\d])/gu)].flatMap(
      ([written, name = '', code = '']) => {
        const near = (byCode.get(code) ?? []).filter((known) => /\p{Script=Han}/u.test(known));
        if (near.some((known) => known.includes(name) || name.includes(known.replace(/[a-z\d\s]+/g, ''))))
          return [];
        const meant = near.find((known) => known.startsWith(name.slice(0, 2)));
        return meant ? [[written, meant] as [string, string]] : [];
      },
    );
}

function damage(line: number, snippet: string, why: string, shown = snippet): Damage {
  return { line, snippet, message: `"${shown}" ${why}; no question is made from it` };
}

function around(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) =>
    text.slice(Math.max(0, index - 2), index + length + 2),
  );
}

function* latinIn(texts: readonly string[]): Pieces<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/[a-z]{3,}/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
    yield;
  }
  return counts;
}

/** A word that stands nowhere else, made of a known word and a syllable: `jianglinux`. */
function gluedIn(text: string, known: ReadonlyMap<string, number>): string[] {
  return [...text.matchAll(/(?<![a-z])[a-z]{6,}(?![a-z])/g)].flatMap(([word]) => {
    if ((known.get(word) ?? 0) > 1) return [];
    const before = new RegExp(`^${SYLLABLE}(?=([a-z]{4,})$)`).exec(word)?.[1];
    const after = new RegExp(`^([a-z]{4,})${SYLLABLE}$`).exec(word)?.[1];
    return [before, after].some((rest) => rest !== undefined && known.has(rest)) ? [word] : [];
  });
}

/**
 * Finds names of the glossary, and a word of another script with the two Han characters beside it where these stand more
 * often, that are written with one other character of the same sound.
 */
function* homophonesIn(
  texts: readonly string[],
  names: readonly Stretch[],
): Pieces<(text: string) => [from: string, to: string][]> {
  const counts = new Map<string, number>();
  const bySound = new Map<string, Stretch[]>();
  const add = (stretch: Stretch, weight: number) => {
    const count = counts.get(stretch.text) ?? 0;
    counts.set(stretch.text, count + weight);
    const sound = soundOf(stretch);
    if (count === 0) bySound.set(sound, [...(bySound.get(sound) ?? []), stretch]);
  };
  for (const text of texts) {
    for (const stretch of stretchesOf(text, [3])) if (hasLatin(stretch)) add(stretch, 1);
    yield;
  }
  const lengths = new Set([3]);
  for (const stretch of names) {
    add(stretch, 2);
    lengths.add(stretch.units.length);
    yield;
  }
  return (text: string): [from: string, to: string][] =>
    stretchesOf(text, [...lengths]).flatMap((stretch) => {
      if ((counts.get(stretch.text) ?? 0) > 1) return [];
      const alike = bySound.get(soundOf(stretch)) ?? [];
      const meant = alike.find((other) => (counts.get(other.text) ?? 0) > 1 && differsByOne(stretch, other));
      return meant ? [[stretch.snippet, meant.snippet] as [string, string]] : [];
    });
}

/** The stretches of so many units, at least two of them Han characters, with nothing but blanks between. */
function stretchesOf(text: string, lengths: readonly number[]): Stretch[] {
  const units = locateUnits(text);
  return units.flatMap((first, index) =>
    lengths.flatMap((length) => {
      const parts = units.slice(index, index + length);
      const last = parts.at(-1);
      const isWhole = parts.every((part, at) => at === 0 || touches(text, parts[at - 1] ?? part, part));
      if (parts.length < length || !last || !isWhole) return [];
      const names = parts.map(({ unit }) => unit);
      if (names.filter((unit) => /\p{Script=Han}/u.test(unit)).length < 2) return [];
      return { text: names.join('\n'), units: names, snippet: text.slice(first.start, last.end) };
    }),
  );
}

function hasLatin({ units }: Stretch): boolean {
  return units.some((unit) => /^[a-z]{3}/.test(unit));
}

function touches(text: string, a: LocatedUnit, b: LocatedUnit): boolean {
  return text.slice(a.end, b.start).trim() === '';
}

function differsByOne(a: Stretch, b: Stretch): boolean {
  const different = a.units.flatMap((unit, index) =>
    unit === b.units[index] ? [] : [unit, b.units[index] ?? ''],
  );
  return different.length === 2 && !different.some((unit) => ANYWHERE.test(unit));
}

function soundOf({ units }: Stretch): string {
  return units.map((unit) => (/\p{Script=Han}/u.test(unit) ? syllableOf(unit) : unit)).join(' ');
}

const syllables = new Map<string, string>();

function syllableOf(character: string): string {
  const known = syllables.get(character);
  if (known !== undefined) return known;
  const syllable = pinyin.convertToPinyin(character, '', true);
  syllables.set(character, syllable);
  return syllable;
}
