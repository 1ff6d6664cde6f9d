import type { Span } from '../../app/ask.ts';

/** A passage and the answering words in it: enough to draw it again from the notes. */
export interface PassageRef {
  readonly id: string;
  readonly excerpt: Span | null;
}

/** As many as fit a `custom_id` with room to spare. */
export const MAX_REFS = 3;

const REF = /^([\w-]{10})(?:([0-9a-z]{1,6})~([0-9a-z]{1,6}))?$/;

/** One field of a `custom_id`: `id` or `idstart~length`, base 36, joined with dots; at most `MAX_REFS`. */
export function encodeRefs(refs: readonly PassageRef[]): string {
  return refs
    .slice(0, MAX_REFS)
    .map(({ id, excerpt }) =>
      excerpt ? `${id}${excerpt.start.toString(36)}~${(excerpt.end - excerpt.start).toString(36)}` : id,
    )
    .join('.');
}

/** Reads what `encodeRefs` wrote; `null` for anything else. */
export function parseRefs(field: string): PassageRef[] | null {
  const refs: PassageRef[] = [];
  for (const part of field.split('.')) {
    const match = REF.exec(part);
    const [, id, start, length] = match ?? [];
    if (!id || refs.length === MAX_REFS) return null;
    const from = Number.parseInt(start ?? '', 36);
    refs.push({ id, excerpt: length ? { start: from, end: from + Number.parseInt(length, 36) } : null });
  }
  return refs;
}
