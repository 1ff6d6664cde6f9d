/** Beginnings that turn a word into another one: synchronous and asynchronous, encode and decode, macro and micro. */
const BEGINNINGS = new Set([
  ...[
    '',
    'a',
    'ab',
    'ad',
    'af',
    'an',
    'anti',
    'co',
    'de',
    'dis',
    'e',
    'ef',
    'en',
    'endo',
    'ex',
    'exo',
    'extra',
  ],
  ...[
    'hyper',
    'hypo',
    'il',
    'im',
    'in',
    'inter',
    'intra',
    'ir',
    'iso',
    'macro',
    'micro',
    'mis',
    'mono',
    'multi',
  ],
  ...['non', 'off', 'on', 'out', 'over', 'poly', 'post', 'pre', 're', 'sub', 'super', 'un', 'under', 'uni'],
]);
/** Endings that do: employer and employee, nitrite and nitrate. */
const ENDINGS = new Set(['ane', 'ase', 'ate', 'ee', 'ene', 'er', 'ide', 'ite', 'ose', 'yne']);
/** Short words that turn the rest around. */
const TURNING = new Set(
  'all and any down if in into no non nor not of off on or out over per pre post to under up with'.split(' '),
);
const LONGEST_BEGINNING = 5;
const LONGEST_ENDING = 3;
/** Shorter rests are too common: `in` and `an` have `n` in common. */
const SHORTEST_REST = 3;

/** Characters that turn a Chinese term into its opposite or its neighbour when added or left out. */
const TURNING_HAN = new Set('不无非未没有可反逆全半单双多少大小上下内外前后主从正负公私同异高低强弱');

/** Whether two English words are opposites or neighbours rather than one word with a slip. */
export function areOpposed(a: string, b: string): boolean {
  if (TURNING.has(a) || TURNING.has(b)) return true;
  for (let cut = 0; cut <= LONGEST_BEGINNING; cut++) {
    const rest = a.slice(cut);
    if (!BEGINNINGS.has(a.slice(0, cut)) || rest.length < SHORTEST_REST || !b.endsWith(rest)) continue;
    if (BEGINNINGS.has(b.slice(0, b.length - rest.length))) return true;
  }
  for (let cut = 2; cut <= LONGEST_ENDING; cut++) {
    const stem = a.slice(0, -cut);
    if (!ENDINGS.has(a.slice(-cut)) || stem.length < SHORTEST_REST || !b.startsWith(stem)) continue;
    if (ENDINGS.has(b.slice(stem.length))) return true;
  }
  return false;
}

/** Whether a word, added or left out, changes what is meant; expects it in lower case. */
export function turnsMeaning(word: string): boolean {
  return TURNING.has(word);
}

/** The same for a Han character. */
export function turnsChineseMeaning(character: string): boolean {
  return TURNING_HAN.has(character);
}
