import { oneLine } from '../text/one-line.ts';
import { otherNames, withoutQualifier } from './brackets.ts';

const NUMBERING =
  /^(?:第\s*[\d〇零一二三四五六七八九十百]{1,6}\s*[章节節讲講课課部篇回][、.:：\s]*|[一二三四五六七八九十]{1,3}[、.．]\s*|[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]\s*|\d+(?:\.\d+)+[.、:：)）]?\s+|\d{1,3}[.、)）]\s*|(?:chapter|part|lesson|unit|section|step|day|week)\s+[\divx]+\s*[:：.—–-]\s*)/i;

/**
 * What a heading is the heading of: without its number (`第三章 存储`, `1.2 Disks`), brackets and colon; the brackets
 * may hold other names. `null` for a heading without letters.
 */
export function headingName(
  heading: string,
): { readonly name: string; readonly others: readonly string[] } | null {
  const line = oneLine(heading);
  const bare = line.replace(NUMBERING, '') || line;
  const name = withoutQualifier(bare).replace(/\s*[:：]$/, '') || bare;
  return /[\p{L}\p{N}]/u.test(name) ? { name, others: otherNames(name, bare) } : null;
}
