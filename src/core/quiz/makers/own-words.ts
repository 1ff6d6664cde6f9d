import { clues } from '../hints.ts';
import { mentions } from '../names.ts';

/**
 * Whether a text holds what tells a name from the names beside it: `键到值的映射` and 键值数据库 among other 数据库,
 * `左表` and 左外连接 beside 右外连接, though no two characters of the name stand there in a row.
 */
export function holdsOwnWords(text: string, name: string, beside: readonly string[]): boolean {
  if (mentions(text, name) || holdsParts(text, name, beside)) return true;
  const own = [...new Set(name.match(/\p{Script=Han}/gu) ?? [])].filter(
    (character) => !beside.some((other) => other.includes(character)),
  );
  if (own.length > 0 && own.every((character) => text.includes(character))) return true;
  const others = new Set(beside.flatMap((other) => [...clues(other)]));
  const said = clues(text);
  return [...clues(name)].some((clue) => said.has(clue) && !others.has(clue));
}

/** `Job on a schedule` and CronJob, `Map … Reduce` and MapReduce: a name that is put together from words of the text. */
function holdsParts(text: string, name: string, beside: readonly string[]): boolean {
  const parts = name.split(/(?<=[a-z])(?=[A-Z])|[\s-]+/);
  const own = parts.filter(
    (part) => /^[A-Za-z]{3,}$/.test(part) && !beside.some((other) => mentions(other, part)),
  );
  return parts.length > 1 && own.some((part) => mentions(text, part));
}

/** Shortest stretch of a word that tells it, in letters. */
const SHORTEST_PART = 3;

/**
 * Whether a name of Latin letters can be put together from the words of a text: from their beginnings (WORKDIR and
 * `working directory`, MapReduce and `Map`) or from their first letters (RSA and `Rivest, Shamir, Adleman`).
 */
export function isSpelledBy(text: string, name: string): boolean {
  if (!/^[A-Za-z][A-Za-z-]*$/.test(name)) return false;
  const words = (text.match(/[A-Za-z]+/g) ?? []).map((word) => word.toLowerCase());
  const letters = name.toLowerCase().replaceAll('-', '');
  const initials = words.map((word) => word.charAt(0)).join('');
  if (letters.length >= SHORTEST_PART && letters.length <= 6 && initials.includes(letters)) return true;
  const own = name.split(/(?<=[a-z])(?=[A-Z])|-/).filter((part) => part.length >= SHORTEST_PART);
  if (own.some((part) => words.some((word) => word.startsWith(part.toLowerCase())))) return true;
  for (let cut = SHORTEST_PART; cut <= letters.length - SHORTEST_PART; cut++) {
    const parts = [letters.slice(0, cut), letters.slice(cut)];
    if (parts.every((part) => words.some((word) => word.startsWith(part)))) return true;
  }
  return false;
}
