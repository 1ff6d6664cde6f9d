import type { Key } from './keys.ts';

const KEYS: Readonly<Record<string, Key>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Enter: 'enter',
  Escape: 'escape',
};
/** `keyCode` of every key that an input method handles; Safari tells of its last Enter after the composition. */
const INPUT_METHOD = 229;

/** What a key press means in a field of the box; `null`: what it means in any text field. */
export function keyOf(event: KeyboardEvent, field: HTMLTextAreaElement): Key | null {
  if (event.isComposing || event.keyCode === INPUT_METHOD) return null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'Tab') return event.shiftKey ? 'backTab' : 'tab';
  if (event.key === 'Backspace') return field.value === '' ? 'emptyBackspace' : null;
  if (event.shiftKey) return null;
  const { selectionStart: start, selectionEnd: end } = field;
  if (event.key === 'ArrowLeft') return end === 0 ? 'leftAtStart' : null;
  if (event.key === 'ArrowRight') return start === field.value.length ? 'rightAtEnd' : null;
  return KEYS[event.key] ?? null;
}
