import type { Run } from './block.ts';

/** `[x]` before a task. */
const TASK = /^\[[ xX]\]\s+/;

/** Whether the box before a task is ticked; nothing where there is no box. */
export function boxOf([first]: readonly Run[]): { readonly isTicked?: boolean } {
  const box = TASK.exec(first?.text ?? '')?.[0];
  return box === undefined ? {} : { isTicked: !box.startsWith('[ ]') };
}

/** The task without its box. */
export function withoutBox([first, ...rest]: readonly Run[]): readonly Run[] {
  if (!first || !TASK.test(first.text)) return first ? [first, ...rest] : rest;
  const text = first.text.replace(TASK, '');
  return text === '' ? rest : [{ ...first, text }, ...rest];
}
