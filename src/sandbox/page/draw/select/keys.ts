/** What a key asks of a select; the pattern of a combobox that can't be typed into (WAI-ARIA Authoring Practices). */
export type Wish =
  | { readonly kind: 'open' | 'cancel' | 'finish' | 'pick' | 'pass' }
  /** Move to this option. */
  | { readonly kind: 'move'; readonly to: number };

export interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export interface Standing {
  readonly isOpen: boolean;
  /** Index of the option that would be picked. */
  readonly active: number;
  readonly labels: readonly string[];
}

/** Options that a page of the list shows. */
const PAGE = 8;

/** What the key means where the select stands now. `pass`: nothing; the browser may have a use for it. */
export function wishOf(
  { key, altKey, ctrlKey, metaKey }: Pressed,
  { isOpen, active, labels }: Standing,
): Wish {
  if (ctrlKey || metaKey) return { kind: 'pass' };
  if (!isOpen)
    return ['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(key) ? { kind: 'open' } : { kind: 'pass' };
  const move = (to: number): Wish => ({ kind: 'move', to: Math.max(0, Math.min(labels.length - 1, to)) });
  switch (key) {
    case 'Escape':
      return { kind: 'cancel' };
    case 'Enter':
    case ' ':
      return { kind: 'pick' };
    case 'ArrowDown':
      return move(active + 1);
    case 'ArrowUp':
      return altKey ? { kind: 'finish' } : move(active - 1);
    case 'PageDown':
      return move(active + PAGE);
    case 'PageUp':
      return move(active - PAGE);
    case 'Home':
      return move(0);
    case 'End':
      return move(labels.length - 1);
    default: {
      const to = nextStartingWith(key, active, labels);
      return to === null ? { kind: 'pass' } : { kind: 'move', to };
    }
  }
}

/** The next option after the active one whose label begins with a typed character, around the end. */
function nextStartingWith(key: string, active: number, labels: readonly string[]): number | null {
  if ([...key].length !== 1) return null;
  for (let step = 1; step <= labels.length; step++) {
    const index = (active + step) % labels.length;
    if (labels[index]?.toLocaleLowerCase().startsWith(key.toLocaleLowerCase())) return index;
  }
  return null;
}
