import type { Answer } from '../../../app/ask.ts';
import { CHOICES } from '../limits.ts';
import type { Catalogue } from '../locales/en.ts';
import { escapeWords } from './escape.ts';
import { cut } from './view.ts';

/**
 * The small lines an answer opens with: the question, what was read differently, what else may have been
 * meant. They stay when a button turns to another passage.
 */
export function drawOpening(answer: Answer, { ask }: Catalogue): string {
  const lines = [`“${quote(answer.question, CHOICES.quotedQuestion)}”`];
  for (const { from, to } of answer.corrections.slice(0, CHOICES.suggestions)) {
    lines.push(ask.corrected(quote(from, CHOICES.quotedTerm), quote(to, CHOICES.quotedTerm)));
  }
  const terms = answer.didYouMean.slice(0, CHOICES.suggestions);
  if (terms.length > 0) lines.push(ask.didYouMean(terms.map((term) => quote(term, CHOICES.quotedTerm))));
  return lines.map((line) => `-# ${line}`).join('\n');
}

function quote(text: string, length: number): string {
  return escapeWords(cut(text.trim().replace(/\s+/g, ' '), length));
}
