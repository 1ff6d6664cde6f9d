import { choiceOf } from '../choices.ts';
import { isShortFor } from '../collect/abbreviated.ts';
import type { Abbreviated, Explained } from '../fact.ts';
import { type Draft, FEWEST_WRONG, type Maker, MOST_WRONG, type Pool } from '../maker.ts';
import { mentions, type Names } from '../names.ts';
import { othersOf, siblingsOf } from '../siblings.ts';

/** Two capitals or more, small letters only between them: SLA, IaaS. */
const ABBREVIATION = /^(?=.{2,6}$)[A-Z]+(?:[a-z]{0,2}[A-Z])+$/;

/** What a Chinese name is for short in English, and the other way round: it gives no letter of the answer away. */
export const abbreviation: Maker = (fact, pool) => {
  if (fact.kind === 'abbreviated') return inBrackets(fact, pool);
  if (fact.kind !== 'explained' || fact.language !== 'zh') return [];
  const own = pairOf(fact, pool.names);
  if (!own) return [];
  const { explained, names, wording } = pool;
  const others = abbreviationsOf(othersOf(fact, explained, names), names);
  const draft = { about: `${fact.key}\nabbreviation`, explanation: wording.abbreviated(own.name, own.short) };
  const wrong = siblingsOf(fact, explained, names)
    .flatMap((other) => {
      const pair = pairOf(other, names);
      return pair
        ? [{ text: pair.name, truth: { ...other.source, text: wording.abbreviated(pair.name, pair.short) } }]
        : [];
    })
    .slice(0, MOST_WRONG);
  const typed: Draft = {
    ...draft,
    kind: 'cloze',
    variant: 'abbreviation',
    prompt: wording.abbreviation(own.name),
    answer: { form: 'typed', accepted: own.all, ...(others.length > 0 ? { others } : {}) },
  };
  if (wrong.length < FEWEST_WRONG) return [typed];
  return [
    typed,
    {
      ...draft,
      kind: 'term',
      variant: 'name',
      prompt: wording.nameOf(own.short),
      answer: choiceOf(own.name, wrong),
    },
  ];
};

/** What is said in brackets, unless the Chinese name of it is asked anyway. */
function inBrackets(fact: Abbreviated, { explained, names, wording }: Pool): Draft[] {
  const isAsked = explained.some((each) => pairOf(each, names)?.all.includes(fact.short));
  const name = fact.name ?? fact.full;
  if (isAsked || name === null || !isWorthAsking(fact, names)) return [];
  const all = names.of(fact.short).filter((known) => ABBREVIATION.test(known));
  return [
    {
      kind: 'cloze',
      about: `${fact.key}\nabbreviation`,
      variant: 'abbreviation',
      prompt: wording.abbreviation(name),
      answer: { form: 'typed', accepted: [...new Set([fact.short, ...all])] },
      explanation: wording.abbreviated(name, fact.short),
    },
  ];
}

/** Two letters of two words tell themselves; letters beside a Chinese name may be a maker's own code. */
function isWorthAsking({ short, full, name }: Abbreviated, names: Names): boolean {
  if (name === null) return full !== null && full.split(/[\s-]+/).length >= 3;
  return (
    full !== null || (names.same(name, short) && names.of(name).some((known) => isShortFor(short, known)))
  );
}

/** A Chinese name and what it is for short, where the note says the one or the other of them itself. */
function pairOf(fact: Explained, names: Names): { name: string; short: string; all: string[] } | null {
  const said = fact.names.filter((name) =>
    abbreviationsOf([name], names).some((short) => short.toLowerCase() === name.toLowerCase()),
  );
  const all = abbreviationsOf(said, names);
  const [short] = all;
  const name = chineseOf(fact, names);
  return short === undefined || name === null ? null : { name, short, all };
}

/** As the glossary spells them, or the note. */
function abbreviationsOf(own: readonly string[], names: Names): string[] {
  const known = own.filter((name) => !/\s[A-Z\d]+$/.test(name)).flatMap((name) => names.of(name).slice(1));
  const all = [...known, ...own].filter((name) => ABBREVIATION.test(name));
  return all.filter(
    (name, at) => all.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at,
  );
}

/** The note's own Chinese name, or the glossary's: one without letters. */
function chineseOf({ names: own }: Explained, names: Names): string | null {
  const all = [...own, ...own.flatMap((name) => names.of(name))];
  const name = all.find((each) => /^\p{Script=Han}{3,12}$/u.test(each));
  return name === undefined || own.some((each) => ABBREVIATION.test(each) && mentions(name, each))
    ? null
    : name;
}
