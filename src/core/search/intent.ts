/** What kind of answer a question wants, where the ranking or the excerpt can tell; both may hold, none is usual. */
export type Intent = 'list' | 'date' | 'comparison' | 'amount';

const PATTERNS: readonly (readonly [Intent, RegExp])[] = [
  ['list', /哪些|哪几|有几[种个类层]|分为|分成|几种|列举|列出|种类|分类|由.*(?:组成|构成)|包括什么|包含什么/],
  [
    'list',
    /\b(?:which|list|name|types?|kinds?|examples?|members?|components?|parts?)\b|\bwhat\s+(?:are|were|(?!does)\w{3,}s)\b/,
  ],
  ['date', /哪一?年|何时|什么时候|什么时间|几几年|多久|年份|几年/],
  ['date', /\b(?:when|which year|what year|since)\b/],
  ['comparison', /区别|不同|差异|差别|相比|对比|比较|哪个更|还是|优劣/],
  ['amount', /多少|几次|几[秒天位]|多[大长久高快远宽]|默认值|端口号/],
  ['amount', /\bhow (?:many|much|long|large|big|fast|often|far|old)\b|\bdefault\b|\bport number\b/],
  ['comparison', /\b(?:vs|versus|differ|differs|difference|differences|compare|compared|comparison)\b/],
];

/** Reads the intents off the words of a normalised question. */
export function intentsOf(normalized: string): ReadonlySet<Intent> {
  return new Set(PATTERNS.filter(([, pattern]) => pattern.test(normalized)).map(([intent]) => intent));
}
