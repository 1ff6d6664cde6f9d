import type { ShownPassage } from '../../../app/ask.ts';

/**
 * The first words of a passage on one line, at most `length` characters and two `…`; where the answering words
 * lie further on, those.
 */
export function teaser({ text, excerpt }: ShownPassage, length: number): string {
  const from = excerpt && excerpt.end > length ? excerpt.start : 0;
  const words = oneLine(text.slice(from));
  const characters = Array.from(words);
  const cut = characters.length > length ? `${characters.slice(0, length).join('').trimEnd()}…` : words;
  return from > 0 ? `…${cut}` : cut;
}

/** Lines and cells are set apart by `·`, unless a sentence ends there anyway. */
function oneLine(text: string): string {
  return text
    .trim()
    .replace(/([。！？：；.!?:;])?\s*(?:\n|\s\|\s)\s*/g, (_, end) => (end ? `${end} ` : ' · '));
}
