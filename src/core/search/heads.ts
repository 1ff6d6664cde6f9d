import { headTerms } from '../notes/head-terms.ts';
import { CELL_SEPARATOR } from '../notes/plain-text.ts';
import { phraseKey } from '../text/phrase-key.ts';
import type { GlossaryNames } from './glossary-names.ts';
import { type PhraseMatch, Phrases } from './phrases.ts';
import type { SearchPassage } from './search-passage.ts';

/** What a passage goes by, and how strongly, 0..1. */
export interface Head {
  readonly name: string;
  readonly strength: number;
}

/** How strongly passages are about a term, 0..1, by slot: their own head terms count more than the headings above. */
export type HeadStrengths = ReadonlyMap<number, number>;

/** Strengths of heads by where they stand: in the passage's own lines, in its last heading, in the one above. */
const OWN_HEAD = 1;
/** A table row says one thing about its head, seldom what it is. */
const ROW_HEAD = 0.7;
const LAST_HEADING = 0.8;
const HEADING_ABOVE = 0.3;
/** A head reached through another name in the glossary. */
const OTHER_NAME = 0.95;

/** The heads of a passage as written: its headings, their names, and the head terms of its lines. */
export function headsOf({ headings, text }: SearchPassage): Head[] {
  const inHeadings = headings.toReversed().flatMap((heading, above) => {
    const strength = above === 0 ? LAST_HEADING : HEADING_ABOVE;
    return [heading, ...namesIn(heading)].map((name) => ({ name, strength }));
  });
  const inLines = text.split('\n').flatMap((line) => {
    const strength = line.includes(CELL_SEPARATOR) ? ROW_HEAD : OWN_HEAD;
    return namesIn(line).map((name) => ({ name, strength }));
  });
  return [...inHeadings, ...inLines];
}

/** Whether a head is the passage's own, not that of a part of the note it stands in. */
export function isClose({ strength }: Head): boolean {
  return strength > HEADING_ABOVE;
}

/** The phrases that heads are found by, with the glossary's other names for them, each with its highest strength. */
export function headPhrases(heads: readonly Head[], glossary: GlossaryNames): ReadonlyMap<string, number> {
  const strengths = new Map<string, number>();
  const raise = (phrase: string, strength: number) => {
    if (phrase !== '') strengths.set(phrase, Math.max(strengths.get(phrase) ?? 0, strength));
  };
  for (const { name, strength } of heads) raise(phraseKey(name), strength);
  for (const [phrase, strength] of [...strengths]) {
    for (const other of glossary.get(phrase)?.phrases ?? [])
      if (other !== phrase) raise(other, strength * OTHER_NAME);
  }
  return strengths;
}

/** The head terms of a line, and the Latin names in the brackets behind them: `平台即服务（PaaS，Platform as a Service）`. */
function namesIn(line: string): string[] {
  const heads = headTerms(line);
  if (heads.length === 0) return [];
  const inBrackets = /^[^()（）]{1,28}[(（]([^()（）]{1,60})[)）]/.exec(line.trim())?.[1] ?? '';
  const names = inBrackets.split(/\s*[,，、;；]\s*/).filter((name) => /^[a-z][\w .&/-]*$/i.test(name));
  return [...heads, ...names];
}

/** Which passages go by a phrase. */
export class Heads {
  private readonly phrases = new Phrases<Map<number, number>>();
  private readonly isShown: (slot: number) => boolean;

  /** @param isShown whether questions see the passage in a slot: others keep their phrases from being found by them */
  constructor(isShown: (slot: number) => boolean) {
    this.isShown = isShown;
  }

  add(slot: number, strengths: ReadonlyMap<string, number>): void {
    for (const [phrase, strength] of strengths) {
      const places = this.phrases.get(phrase);
      if (places) places.set(slot, strength);
      else this.phrases.set(phrase, new Map([[slot, strength]]));
    }
  }

  remove(slot: number, strengths: ReadonlyMap<string, number>): void {
    for (const phrase of strengths.keys()) {
      const places = this.phrases.get(phrase);
      places?.delete(slot);
      if (places?.size === 0) this.phrases.delete(phrase);
    }
  }

  /**
   * The longest phrases that shown passages go by, from left to right, none overlapping. The slots may be those of
   * passages that are not shown, too.
   */
  longest(units: readonly string[]): PhraseMatch<HeadStrengths>[] {
    return this.phrases.longest(units, (places) => places.keys().some(this.isShown));
  }
}
