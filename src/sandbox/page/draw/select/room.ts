/** Where a list opens, and how high it may be. */
export interface Room {
  readonly side: 'below' | 'above';
  /** Pixels. */
  readonly height: number;
}

/** As high as a list gets, and as low as it may be before it opens on the other side; the footer's and borders' share. */
const HIGHEST = 320;
const COMFORTABLE = 200;
const MARGIN = 72;

/** The room around an element within what scrolls it: on its better side, below it if that is enough. */
export function roomAround(element: HTMLElement): Room {
  const { top, bottom } = element.getBoundingClientRect();
  const around = scroller(element)?.getBoundingClientRect();
  const above = top - Math.max(around?.top ?? 0, 0) - MARGIN;
  const below = Math.min(around?.bottom ?? innerHeight, innerHeight) - bottom - MARGIN;
  const side = below >= COMFORTABLE || below >= above ? 'below' : 'above';
  const room = side === 'below' ? below : above;
  return { side, height: Math.max(120, Math.min(HIGHEST, room)) };
}

function scroller(element: HTMLElement): HTMLElement | null {
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
    if (['auto', 'scroll'].includes(getComputedStyle(outer).overflowY)) return outer;
  }
  return null;
}
