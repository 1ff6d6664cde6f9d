import { phraseKey } from '../text/phrase-key.ts';
import type { Question } from './question.ts';

/** Parts the headings of a path. */
const BETWEEN = /\s*[›»>]\s*/;

/**
 * Whether a question is about a topic: a heading anywhere above it (so that a topic holds its parts), several in a
 * row, the question's own topic, or the path of its note. Compared as names are: case, width and script variant
 * don't count.
 * @param topic a heading, or several from the outside in, joined by `›`
 * @param headings above the question's passage, outermost first
 */
export function isAbout(topic: string, question: Question, headings: readonly string[]): boolean {
  if (topic.trim() === question.source.path) return true;
  const wanted = topic.split(BETWEEN).map(phraseKey);
  if (wanted.every((part) => part === '')) return false;
  const path = headings.map(phraseKey);
  const isAt = (start: number) => wanted.every((part, i) => path[start + i] === part);
  return (
    path.some((_, start) => isAt(start)) || (wanted.length === 1 && wanted[0] === phraseKey(question.topic))
  );
}
