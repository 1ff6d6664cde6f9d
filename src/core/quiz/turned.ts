import type { Language } from '../notes/passage.ts';

type Turn = readonly [RegExp, string];

/** Words that are opposites of each other wherever they stand. */
const PAIRS: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  zh: [
    ['增加', '减少'],
    ['增大', '减小'],
    ['提高', '降低'],
    ['上升', '下降'],
    ['升高', '降低'],
    ['延长', '缩短'],
    ['扩大', '缩小'],
    ['最大', '最小'],
    ['最高', '最低'],
    ['最长', '最短'],
    ['最早', '最晚'],
    ['最多', '最少'],
    ['内部', '外部'],
    ['横向', '纵向'],
    ['水平', '垂直'],
    ['静态', '动态'],
    ['同步', '异步'],
    ['串行', '并行'],
    ['单向', '双向'],
    ['有序', '无序'],
    ['连续', '离散'],
    ['临时', '永久'],
    ['左边', '右边'],
    ['集中', '分散'],
    ['面向连接', '无连接'],
    ['有损', '无损'],
    ['主动', '被动'],
    ['促进', '抑制'],
    ['吸收', '释放'],
  ],
  en: [
    ['increases', 'decreases'],
    ['increase', 'decrease'],
    ['largest', 'smallest'],
    ['highest', 'lowest'],
    ['higher', 'lower'],
    ['faster', 'slower'],
    ['longest', 'shortest'],
    ['maximum', 'minimum'],
    ['before', 'after'],
    ['inside', 'outside'],
    ['internal', 'external'],
    ['inner', 'outer'],
    ['synchronous', 'asynchronous'],
    ['static', 'dynamic'],
    ['sequential', 'parallel'],
    ['always', 'never'],
    ['temporary', 'permanent'],
    ['absorbs', 'releases'],
    ['ordered', 'unordered'],
    ['active', 'passive'],
    ['encrypts', 'decrypts'],
    ['positive', 'negative'],
  ],
};
/** What is denied or no longer denied. */
const DENIED: Readonly<Record<Language, readonly Turn[]>> = {
  zh: [
    [/不需要|无需|不必|不用/u, '需要'],
    [/(?<![不无主和与及或的、有])需要(?!的)/u, '不需要'],
    [/不支持/u, '支持'],
    [/不可以|不能够|不能/u, '可以'],
    [/不经过/u, '经过'],
  ],
  en: [
    [/\bcannot\b|\bcan not\b|\bcan't\b/i, 'can'],
    [/\bdoes not require\b/i, 'requires'],
    [/\brequires\b/i, 'does not require'],
    [/\bwithout\b/i, 'with'],
  ],
};

/** Layers lie across and are counted upwards: both can be said of them. */
const LAYERED = /(?:横向|纵向).*层|层.*(?:横向|纵向)/u;

const turns: Readonly<Record<Language, readonly Turn[]>> = { zh: turnsOf('zh'), en: turnsOf('en') };

function turnsOf(language: Language): Turn[] {
  const word = (text: string) => new RegExp(language === 'zh' ? text : `\\b${text}\\b`, 'iu');
  return [
    ...PAIRS[language].flatMap(([a, b]): Turn[] => [
      [word(a), b],
      [word(b), a],
    ]),
    ...DENIED[language],
  ];
}

/**
 * A statement turned false by one word that becomes its opposite (`增加` for `减少`); `null` where none stands in it,
 * or more than one: a statement that speaks of both may be true either way.
 */
export function turned(statement: string, language: Language): string | null {
  const found = turns[language].filter(([word]) => word.test(statement));
  const [turn] = found;
  if (!turn || found.length > 1) return null;
  if (LAYERED.test(statement)) return null;
  const [word, opposite] = turn;
  const first = statement.search(word);
  const rest = statement.slice(first + (word.exec(statement)?.[0].length ?? 0));
  return word.test(rest) ? null : statement.replace(word, opposite);
}
