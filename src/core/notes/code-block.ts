import type { Token } from 'markdown-it';
import type { Block, Lines } from './block.ts';
import { readDiagram } from './diagram.ts';

/** Code between fences without blank lines around it; of a diagram what can be read in it, or `null`. */
export function codeBlock({ content, info }: Token, [from, to]: Lines): Block | null {
  const text = content.trimEnd();
  const language = info.trim().split(/\s+/)[0] ?? '';
  if (language.toLowerCase() === 'mermaid') return readDiagram(text, from + 1);
  const blank = /^(?:[^\S\n]*\n)*/.exec(text)?.[0] ?? '';
  if (text === '') return null;
  const lines = [from + blank.split('\n').length - 1, to] as const;
  return { kind: 'code', language, text: text.slice(blank.length), lines };
}
