import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';

/** Holds the list of channels where the page is too narrow to show it always. */
export interface Drawer {
  /** Whether the page is too narrow. */
  readonly isNarrow: boolean;
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** As in `shell.css`. */
const NARROW = '(max-width: 43.74rem)';

/** A drawer, closed at first, and closed whenever the page gets wide enough to do without. */
export function useDrawer(): Drawer {
  const [isOpen, setOpen] = useState(false);
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const changed = () => {
      setNarrow(query.matches);
      if (!query.matches) setOpen(false);
    };
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  const open = useCallback(() => setOpen(true), []);
  const close = useCallback(() => setOpen(false), []);
  return useMemo(() => ({ isOpen, isNarrow, open, close }), [isOpen, isNarrow, open, close]);
}
