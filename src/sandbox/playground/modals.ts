import type { Shown } from '../driver/shown.ts';

/** The modals that are open on one page, by number. */
export interface Modals {
  open(shown: Shown): number;
  find(modal: number): Shown | undefined;
  close(modal: number): void;
}

/** Modals kept open for a page: Discord's client shows one, and a press may lead to the next before it is closed. */
const MODALS_KEPT = 8;

export function createModals(): Modals {
  const open = new Map<number, Shown>();
  let last = 0;
  return {
    open(shown) {
      last += 1;
      open.set(last, shown);
      open.delete(last - MODALS_KEPT);
      return last;
    },
    find: (modal) => open.get(modal),
    close: (modal) => void open.delete(modal),
  };
}
