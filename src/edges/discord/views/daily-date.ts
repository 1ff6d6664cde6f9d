import type { Catalogue } from '../locales/en.ts';

/** A local date, `2026-11-22`, as people write it. */
export function drawDate(date: string, { daily }: Catalogue): string {
  const [, month, day] = date.split('-').map(Number);
  return daily.date(month ?? 1, day ?? 1);
}

/** A moment as Discord shows it in the reader's own time and language: `F` whole, `R` from now. */
export function moment(at: number, style: 'F' | 'R'): string {
  return `<t:${Math.floor(at / 1000)}:${style}>`;
}
