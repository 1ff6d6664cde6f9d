/** Where a menu opens, in pixels of the window. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

/** The least distance from the window's edges, pixels. */
const MARGIN = 8;

/**
 * Puts a menu beside what opened it: below, or above where there is no room; its right edges aligned for a button,
 * at the pointer for a point (an area without width).
 */
export function placeBeside(
  opener: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  menu: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
): Place {
  const isPoint = opener.left === opener.right;
  const left = isPoint ? opener.left : opener.right - menu.width;
  const hasRoom = opener.bottom + menu.height + MARGIN <= window.height;
  const top = hasRoom ? opener.bottom : opener.top - menu.height;
  const within = (at: number, size: number, all: number) =>
    Math.max(MARGIN, Math.min(at, all - size - MARGIN));
  return { left: within(left, menu.width, window.width), top: within(top, menu.height, window.height) };
}
