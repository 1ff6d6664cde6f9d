import { readFileSync } from 'node:fs';
import type { Hit } from '../src/core/search/search.ts';
import { fail } from './arguments.ts';

/**
 * Lines of a JSONL file, each checked by `read`.
 * @throws OperatorError with `file:line: what is wrong`
 */
export function readLines<T>(file: string, read: (value: Record<string, unknown>) => T | string): T[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return fail(`${file}: can't be read (${(error as NodeJS.ErrnoException).code})`);
  }
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = read(parseLine(line, `${file}:${index + 1}`));
    return typeof value === 'string' ? fail(`${file}:${index + 1}: ${value}`) : [value];
  });
}

function parseLine(line: string, place: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  return fail(`${place}: expected a JSON object`);
}

/** The words of a hit that answer; `null` for a passage without text. */
export function excerptText({ passage, excerpt }: Hit): string | null {
  return excerpt && passage.text.slice(excerpt.start, excerpt.end);
}

export interface Judged {
  readonly confidence: number;
  readonly answerable: boolean;
}

/** Chance that an answerable question gets more confidence than an unanswerable one; ties count half. `NaN` without both sorts. */
export function auroc(judged: readonly Judged[]): number {
  const sorted = judged.toSorted((a, b) => a.confidence - b.confidence);
  const positives = judged.filter(({ answerable }) => answerable).length;
  const negatives = judged.length - positives;
  let rankSum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (sorted[to]?.confidence === sorted[from]?.confidence && to < sorted.length) to++;
    const meanRank = (from + 1 + to) / 2;
    rankSum += meanRank * sorted.slice(from, to).filter(({ answerable }) => answerable).length;
    from = to;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Mean distance, over ten bins of confidence, between the confidence and the share that is answerable. */
export function calibrationError(judged: readonly Judged[]): number {
  const bins = Array.from({ length: 10 }, () => ({ confidence: 0, answerable: 0 }));
  for (const { confidence, answerable } of judged) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (!bin) continue;
    bin.confidence += confidence;
    bin.answerable += answerable ? 1 : 0;
  }
  const distance = bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.answerable), 0);
  return share(distance, judged.length);
}

/** The value below which a share `q` of the numbers lies; 0 without any. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}

export function latency(answers: readonly { readonly ms: number }[]) {
  const times = answers.map(({ ms }) => ms);
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** A part of a whole, 0..1; 0 of nothing. */
export function share(count: number, total: number): number {
  return total === 0 ? 0 : count / total;
}

/** 0 of no values. */
export function mean(values: readonly number[]): number {
  return share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

/** All numbers of a result to four decimals. */
export function rounded<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, part) => (typeof part === 'number' ? Math.round(part * 1e4) / 1e4 : part)),
  );
}
