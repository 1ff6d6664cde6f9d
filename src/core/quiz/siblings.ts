import { phraseKey } from '../text/phrase-key.ts';
import { columns } from './collect/place.ts';
import type { Explained } from './fact.ts';
import { likeness } from './hints.ts';
import { mentions, type Names } from './names.ts';
import { rotated } from './order.ts';

/** Descriptions that have this share of their words in common may both be true. */
const TOO_ALIKE = 0.6;
/** The longer of two terms has at most this many times the columns of the other, and a few. */
const LENGTH_RATIO = 2.5;

/**
 * Terms that may stand beside another as wrong choices, the nearest relatives first: those of its list, of its
 * heading, of its glossary group. None that could be right too, and none of another form.
 */
export function siblingsOf(fact: Explained, all: readonly Explained[], names: Names): Explained[] {
  const group = names.group(fact.term);
  const nearness = (other: Explained) => {
    if (fact.list !== null && other.list === fact.list) return 0;
    if (other.section === fact.section && (other.list === null) === (fact.list === null)) return 1;
    if (group !== null && names.group(other.term) === group) return 2;
    const isKin = kinOf(fact.term) !== null && kinOf(fact.term) === kinOf(other.term);
    return isKin && other.source.path === fact.source.path ? 2 : 3;
  };
  const fair = all.filter((other) => {
    const near = nearness(other);
    return near < 3 && isFair(fact, other, near, names);
  });
  const siblings = [0, 1, 2].flatMap((near) =>
    rotated(
      fair.filter((other) => nearness(other) === near),
      fact.key,
      ({ key }) => key,
    ),
  );
  return distinct(siblings, names);
}

function isFair(fact: Explained, other: Explained, nearness: number, names: Names): boolean {
  if (other === fact || other.language !== fact.language) return false;
  const pairs = fact.names.flatMap((a) => other.names.map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => names.same(a, b))) return false;
  if (nearness > 1 && isOneEditApart(fact.term, other.term)) return false;
  if (!isLikeForm(fact.term, other.term)) return false;
  const [a, b] = [phraseKey(fact.term), phraseKey(other.term)];
  if (a.includes(b) || b.includes(a)) return false;
  if (isNamedIn(fact, other, names) || isNamedIn(other, fact, names)) return false;
  return likeness(fact.description, other.description) < TOO_ALIKE;
}

/** What a longer Chinese name ends with, which says what kind of thing it is: `半虚拟化`, `混合虚拟化`. */
function kinOf(term: string): string | null {
  return /^\p{Script=Han}+(\p{Script=Han}{2})$/u.exec(term)?.[1] ?? null;
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
    const isKnown = kept.some(
      (other) =>
        names.same(other.term, fact.term) || likeness(other.description, fact.description) >= TOO_ALIKE,
    );
    if (!isKnown) kept.push(fact);
  }
  return kept;
}
