import { oncePer } from '../text/once-per.ts';
import { phraseKey } from '../text/phrase-key.ts';
import { columns } from './collect/place.ts';
import type { Explained } from './fact.ts';
import { likeness } from './hints.ts';
import { headOf, isKin } from './kin.ts';
import { mentions, type Names } from './names.ts';
import { rotated } from './order.ts';

/** Descriptions that have this share of their words in common may both be true. */
const TOO_ALIKE = 0.6;
/** The longer of two terms has at most this many times the columns of the other, and a few. */
const LENGTH_RATIO = 2.5;

/** `暂停另外两种的检查`: what is said of the others may hold of it too. */
const SPEAKS_OF_OTHERS =
  /(?:另外|其[余他它])[一两二三四几]?[种个类者]|\bthe other (?:one|two|three|kinds?|types?)\b/iu;

const known = new WeakMap<readonly Explained[], Map<Explained, readonly Explained[]>>();

/**
 * Terms of the same kind that may stand beside another as wrong choices, the nearest relatives first: those of its list
 * or paragraph, then those whose names or definitions say that they are of one kind. None that could be right too,
 * and none of another form. A common heading makes no siblings: it may stand over things of all sorts.
 */
export function siblingsOf(fact: Explained, all: readonly Explained[], names: Names): readonly Explained[] {
  const ofAll = known.get(all) ?? new Map<Explained, readonly Explained[]>();
  known.set(all, ofAll);
  const siblings = ofAll.get(fact) ?? find(fact, all, names);
  ofAll.set(fact, siblings);
  return siblings;
}

function find(fact: Explained, all: readonly Explained[], names: Names): Explained[] {
  const near = all.flatMap((other) => {
    const nearness = other === fact ? null : nearnessOf(fact, other, names);
    return nearness !== null && isFair(fact, other, nearness, names) ? { other, nearness } : [];
  });
  const siblings = [0, 1, 2].flatMap((nearness) =>
    rotated(
      near.filter((each) => each.nearness === nearness).map(({ other }) => other),
      fact.key,
      ({ key }) => key,
    ),
  );
  return distinct(siblings, names);
}

/**
 * Other things of the kind that a term is of, for a typed answer: whoever types one of them has made no slip. More than
 * its siblings, since here none has to be a fair wrong choice.
 */
export function othersOf(fact: Explained, all: readonly Explained[], names: Names): string[] {
  const others = all.filter(
    (other) =>
      other.term !== fact.term &&
      !names.same(other.term, fact.term) &&
      nearnessOf(fact, other, names) !== null,
  );
  return [...new Set(others.flatMap((other) => other.names))].filter((name) => !fact.names.includes(name));
}

/** 0 for terms of one list or paragraph, 1 for kin under one heading, 2 for kin by the glossary; `null` for others. */
function nearnessOf(fact: Explained, other: Explained, names: Names): 0 | 1 | 2 | null {
  if (other.language !== fact.language) return null;
  if (other.block === fact.block) return 0;
  const isOneSection = other.section === fact.section;
  const [a, b] = [traitsOf(names)(fact), traitsOf(names)(other)];
  const isOneGroup = a.group !== null && a.group === b.group;
  if (!isOneSection && !isOneGroup) return null;
  // The glossary knows two ways of dividing the same thing.
  if (a.group !== null && b.group !== null && !isOneGroup) return null;
  const areLatinNames = a.isLatinName && b.isLatinName;
  if (other.of !== fact.of && !areLatinNames) return null;
  const areOneKind =
    isKin(fact.term, other.term) || (a.head !== null && a.head === b.head) || (isOneGroup && areLatinNames);
  return areOneKind ? (isOneSection ? 1 : 2) : null;
}

/** What of a term is compared with every other one. */
interface Traits {
  readonly group: string | null;
  readonly head: string | null;
  /** Whether it is a proper name, which tells nothing of its kind: KVM, Xen. */
  readonly isLatinName: boolean;
}

const traitsOf = oncePer((names: Names) =>
  oncePer(
    (fact: Explained): Traits => ({
      group: fact.names.map((name) => names.group(name)).find((group) => group !== null) ?? null,
      head: headOf(fact),
      isLatinName: !/\p{Script=Han}|^[a-z]/u.test(fact.term),
    }),
  ),
);

function isFair(fact: Explained, other: Explained, nearness: number, names: Names): boolean {
  const pairs = fact.names.flatMap((a) => other.names.map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => names.same(a, b))) return false;
  if (nearness > 1 && isOneEditApart(fact.term, other.term)) return false;
  if (!isLikeForm(fact.term, other.term)) return false;
  const [a, b] = [phraseKey(fact.term), phraseKey(other.term)];
  if (a.includes(b) || b.includes(a)) return false;
  if (isNamedIn(fact, other, names) || isNamedIn(other, fact, names)) return false;
  if (SPEAKS_OF_OTHERS.test(fact.description) || SPEAKS_OF_OTHERS.test(other.description)) return false;
  return likeness(fact.description, other.description) < TOO_ALIKE;
}

/** A term that another's line names is its parent, its part or its rival. */
function isNamedIn(fact: Explained, other: Explained, names: Names): boolean {
  return other.names.some((name) => names.of(name).some((alias) => mentions(fact.text, alias)));
}

/** Names of one script and about one length. */
export function isLikeForm(a: string, b: string): boolean {
  const isHan = (text: string) => /\p{Script=Han}/u.test(text);
  if (isHan(a) !== isHan(b)) return false;
  const [short = 0, long = 0] = [columns(a), columns(b)].sort((x, y) => x - y);
  return long <= short * LENGTH_RATIO + 4;
}

function isOneEditApart(a: string, b: string): boolean {
  const [x, y] = [[...phraseKey(a)], [...phraseKey(b)]];
  if (x.length !== y.length) return false;
  return x.filter((character, index) => character !== y[index]).length <= 1;
}

function distinct(facts: readonly Explained[], names: Names): Explained[] {
  const kept: Explained[] = [];
  for (const fact of facts) {
    if (!kept.some((other) => names.same(other.term, fact.term))) kept.push(fact);
  }
  return kept;
}
