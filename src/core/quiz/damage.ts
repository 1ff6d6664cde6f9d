import type { Glossary } from '../notes/glossary.ts';
import type { Note } from '../notes/note.ts';
import { normalize } from '../text/normalize.ts';
import { oncePerInPieces } from '../text/once-per.ts';
import type { Pieces } from '../text/pieces.ts';
import { brokenIn } from './broken.ts';
import { linesIn } from './lines.ts';
import { type Slip, slipsBySound, soundsOfNames } from './same-sound.ts';

/** A slip of the keyboard in a note. */
export interface Damage {
  readonly line: number;
  /** Normalised text that holds the slip and little else; what holds it is not asked about. */
  readonly snippet: string;
  readonly message: string;
}

/** Syllables of three letters and more, as an input method leaves them when it was switched off too late. */
const SYLLABLE =
  '(?:(?:zh|ch|sh)(?:uang|uai|uan|ang|eng|ong|ai|an|ao|ei|en|ou|ua|ui|un|uo|a|e|i|u)|[bpmfdtnlgkhjqxrzcsyw](?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|ai|an|ao|ei|en|ia|ie|in|iu|ou|ua|ue|ui|un|uo))';
const SYLLABLE_BEFORE = new RegExp(`^${SYLLABLE}(?=([a-z]{4,})$)`);
const SYLLABLE_BEHIND = new RegExp(`^([a-z]{4,})${SYLLABLE}$`);
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
  const ofGlossary = yield* readOf(glossary);
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
  const bySound = yield* slipsBySound(texts, ofGlossary.sounds);
  const words = yield* latinIn(texts);
  const countOf = (word: string) => (words.get(word) ?? 0) + (ofGlossary.words.get(word) ?? 0);
  const found: Damage[] = [];
  for (const [text, line] of lines) {
    const slipped = [...ofGlossary.codeSlips(text), ...bySound(text)];
    found.push(
      ...slipped.map(([from, to]) => damage(line, from, `looks like a slip for "${to}"`)),
      ...gluedIn(text, countOf).map((snippet) =>
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
const readOf = oncePerInPieces(function* (glossary: Glossary) {
  const names: string[] = [];
  for (const entry of glossary) {
    names.push(...entry.names.map(normalize));
    yield;
  }
  return {
    sounds: yield* soundsOfNames(names),
    words: yield* latinIn(names),
    codeSlips: codeSlips(glossary),
  };
});

/** Names with a code of the glossary that are nearly, but not quite, a name that the glossary has for it: `视频吹MPS`. */
function codeSlips(glossary: Glossary) {
  const byCode = new Map<string, readonly string[]>();
  for (const { names } of glossary) {
    for (const name of names)
      if (/^[A-Z][A-Z\d]{1,4}$/.test(name)) byCode.set(normalize(name), names.map(normalize));
  }
  return (text: string): Slip[] =>
    [...text.matchAll(/(?<!\p{Script=Han})(\p{Script=Han}{2,6})\s*([a-z][a-z\d]{1,4})(?![a-z\d])/gu)].flatMap(
      ([written, name = '', code = '']) => {
        const near = (byCode.get(code) ?? []).filter((known) => /\p{Script=Han}/u.test(known));
        if (near.some((known) => known.includes(name) || name.includes(known.replace(/[a-z\d\s]+/g, ''))))
          return [];
        const meant = near.find((known) => known.startsWith(name.slice(0, 2)));
        return meant ? [[written, meant] as const] : [];
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
function gluedIn(text: string, countOf: (word: string) => number): string[] {
  return [...text.matchAll(/(?<![a-z])[a-z]{6,}(?![a-z])/g)].flatMap(([word]) => {
    if (countOf(word) > 1) return [];
    const before = SYLLABLE_BEFORE.exec(word)?.[1];
    const after = SYLLABLE_BEHIND.exec(word)?.[1];
    return [before, after].some((rest) => rest !== undefined && countOf(rest) > 0) ? [word] : [];
  });
}
