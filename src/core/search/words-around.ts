import { type HanRun, type Word, wordsOf } from './han-run.ts';
import type { Meant } from './misspelling.ts';
import { isFrameUnit, isFrameWord } from './question-words.ts';

/** Characters that are words by themselves in everyday language. */
const EVERYDAY = new Set(
  '云元曾并人大天上下小多少去来会公分有无用问开关前后里外东西个件位他她它们我你年月日时水火土地心手口头书字文话说读看听想要是不没可能对比过到起出入进回走给让使由向往于在当为以与同和而或若如因所被把将等各每某该此这那另再又才都也还只仅正更最很太真好坏新旧长短高低强弱深快慢早晚远近左右中内间名号种类项条点次张台本家所座层块片组套段几千万十百一二三四五六七八九两半全',
);

/** 运 of 公共|运输 is no misspelt 公共云, nor is 为 of 为|服务器 a misspelt 微服务; 里 within 隔里性 may well be one. */
export function belongsElsewhere(word: Word | undefined, start: number, end: number): boolean {
  if (!word) return false;
  const isAtBorder = word.start <= start || word.end >= end;
  return word.start < start || word.end > end || (isAtBorder && isFrameWord(word.text));
}

/** Whether a word has a single character. */
export function isSingle(word: Word | undefined): boolean {
  return word !== undefined && word.end - word.start === 1;
}

/**
 * Whether an everyday word may be meant: 云 of 云|服务器 is no misspelt 无服务器, nor is 去 of 私有|去|部署 a misspelt 私有云.
 * At the end of a name, with nothing behind that it could stand with (私有去是什么), it may well be one.
 */
export function standsAlone({ simplified }: HanRun, word: Word, start: number, end: number): boolean {
  if (!EVERYDAY.has(word.text)) return false;
  const behind = simplified[end];
  return word.start === start || (word.end === end && behind !== undefined && !isFrameUnit(behind));
}

/**
 * Whether what is missing leaves half a word with nothing to stand with: 负|均衡 of 负载|均衡, but no 云|平台 of 云|管|平台, no
 * 存|服务 of 缓存|服务, and no 国际|棋: a name may well end with one character where another ends with a word.
 */
export function breaksWord({ name, start, end, places: [before, after] }: Meant, run: HanRun): boolean {
  if (before === undefined || after === undefined) return false;
  const missing = wordsOf(name)[after - start];
  if (missing === undefined || isSingle(missing)) return false;
  const left = missing.start < after - start ? before : after;
  const beside = run.simplified[start - 1];
  const isFree = left !== start || beside === undefined || isFrameUnit(beside);
  return (
    isSingle(run.words()[left]) && !EVERYDAY.has(run.simplified[left] ?? '') && left !== end - 1 && isFree
  );
}

/** Whether words begin and end where a name would: 海上|市场 is no 上海市. */
export function isWhole(words: readonly Word[], start: number, end: number): boolean {
  return words[start]?.start === start && words[end - 1]?.end === end;
}
