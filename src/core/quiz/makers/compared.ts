import { choiceOf } from '../choices.ts';
import { columns } from '../collect/place.ts';
import type { Row } from '../fact.ts';
import { givesAway } from '../hints.ts';
import type { Draft, Maker, Pool } from '../maker.ts';
import { isAlike, isConditional, isDegree, isList, PRODUCTS } from './cell-values.ts';
import { isCrossed } from './crossed.ts';
import { holdsOwnWords } from './own-words.ts';
import { ASPECTS, DEFINES, isAsked, JOINED, LOOSE } from './table-key.ts';

const MOST_THINGS = 4;
const LONGEST_THING = 28;
const LONGEST_ASPECT = 26;
/** Asked of one row; of two things the one is told by the other. */
const ASKED = { two: 1, more: 2 };
/** An aspect that is a question, or says nothing by itself. */
const LOOSE_ASPECT =
  /[?？:：]|谁|哪|怎|什么|其[他它]|备注|例子|举例|\b(?:notes?|other|misc|examples?|remarks?)\b/iu;

/** Which of the things that a table compares is described by a cell of it? Two things make a fair choice here. */
export const compared: Maker = (fact, pool) => {
  if (fact.kind !== 'row' || isCrossed(fact)) return [];
  const pair = pairOf(fact);
  return comparesThings(fact) ? someOf(ofRow(fact, pool), fact) : pair ? ofPair(fact, pair, pool) : [];
};

/** Two rows with names: what stands under a header tells the one from the other. */
function pairOf({ header, cells, others }: Row): readonly string[] | null {
  const [other] = others;
  const names = [cells[0] ?? '', other?.[0] ?? ''];
  const areNames = names.every((name) => /\p{L}/u.test(name) && columns(name) <= LONGEST_THING);
  return others.length === 1 && areNames && !ASPECTS.test(header[0] ?? '') ? names : null;
}

function ofPair(fact: Row, things: readonly string[], pool: Pool): Draft[] {
  const [other = []] = fact.others;
  // In an order that does not tell which of them is meant.
  const inOrder = things.toSorted();
  const drafts = fact.header.slice(1).flatMap((aspect, index) => {
    if (DEFINES.test(aspect) || LOOSE.test(aspect) || JOINED.test(aspect)) return [];
    const column = {
      ...fact,
      header: ['', ...inOrder],
      cells: [aspect, ...inOrder.map((name) => (name === things[0] ? fact.cells : other)[index + 1] ?? '')],
    };
    return ofRow(column, pool).filter(({ variant }) => variant === `compared ${things[0]}`);
  });
  // The two rows are told by each other: each is asked for under a column of its own.
  return inOrder[0] === things[0] ? drafts.slice(0, 1) : drafts.slice(1).slice(-1);
}

function someOf(drafts: readonly Draft[], { at, header }: Row): Draft[] {
  const most = header.length === 3 ? ASKED.two : ASKED.more;
  const start = at % Math.max(1, drafts.length);
  return [...drafts.slice(start), ...drafts.slice(0, start)].slice(0, most);
}

function ofRow(fact: Row, { names, wording }: Pool): Draft[] {
  const [aspect = '', ...values] = fact.cells;
  const things = fact.header.slice(1);
  if (!isAsked(aspect) || columns(aspect) > LONGEST_ASPECT || LOOSE_ASPECT.test(aspect)) return [];
  if (things.length > 2 && PRODUCTS.test(aspect)) return [];
  const drafts = values.flatMap((value, at): Draft[] => {
    const thing = things[at] ?? '';
    const others = things.flatMap((name, index) => {
      const its = values[index];
      return index !== at && isAsked(its) ? [{ name, its }] : [];
    });
    const said = `${aspect} ${value}`;
    if (things.length > 2 && isDegree(value)) return [];
    if (!isAsked(value) || isConditional(value) || others.length < things.length - 1) return [];
    if (!isList(value) && things.length > 2 && others.every(({ its }) => isList(its))) return [];
    if (others.some(({ its }) => isAlike(its, value, names.same))) return [];
    const rest = others.map(({ name }) => name);
    if (
      things.some((name) =>
        holdsOwnWords(
          said,
          name,
          things.filter((other) => other !== name),
        ),
      )
    )
      return [];
    if (givesAway(said, thing, rest)) return [];
    return [
      {
        kind: 'table-cell',
        about: fact.key,
        variant: `compared ${thing}`,
        prompt: wording.compared(aspect, value, things),
        answer: choiceOf(
          thing,
          others.map(({ name, its }) => ({ text: name, truth: { ...fact.source, text: `${name}: ${its}` } })),
        ),
        explanation: `${aspect}: ${things.map((name, index) => `${name}: ${values[index] ?? ''}`).join(' | ')}`,
      },
    ];
  });
  return drafts;
}

/** Whether the columns are things and the rows what is said of them: cells of a row are more alike than those of a column. */
function comparesThings({ header, cells, others }: Row): boolean {
  const things = header.slice(1);
  if (!ASPECTS.test(header[0] ?? '') || things.length < 2 || things.length > MOST_THINGS) return false;
  if (new Set(things).size < things.length) return false;
  if (!things.every((name) => /\p{L}/u.test(name) && columns(name) <= LONGEST_THING)) return false;
  const rows = [cells, ...others].map((row) => row.slice(1));
  const across = rows.map(sharedIn);
  const down = things.map((_, at) => sharedIn(rows.map((row) => row[at] ?? '')));
  return mean(across) >= mean(down);
}

/** How much two neighbours of a row or column have in common: the share of neighbours with a word, a character or digits in both. */
function sharedIn(texts: readonly string[]): number {
  const partsOf = (text: string) =>
    new Set(
      [...(text.match(/\p{Script=Han}|[A-Za-z]{2,}|\d/gu) ?? [])].map((part) =>
        /\d/.test(part) ? '0' : part.toLowerCase(),
      ),
    );
  const pairs = texts.slice(1).map((text, index) => [partsOf(texts[index] ?? ''), partsOf(text)] as const);
  const alike = pairs.filter(([a, b]) => [...a].some((part) => b.has(part)));
  return alike.length / Math.max(1, pairs.length);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
