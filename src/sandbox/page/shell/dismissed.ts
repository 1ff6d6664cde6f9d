const KEY = 'dismissed';

/** Ids of the messages that were put away in this window. They stay away when the page is loaded again. */
export const dismissed = {
  read(): ReadonlySet<string> {
    try {
      return new Set((sessionStorage.getItem(KEY) ?? '').split(' '));
    } catch {
      return new Set();
    }
  },

  /** Puts one more away; gives all that are. */
  add(id: string): ReadonlySet<string> {
    const ids = new Set([...dismissed.read(), id]);
    try {
      sessionStorage.setItem(KEY, [...ids].join(' '));
    } catch {
      // Then it comes back with the next load.
    }
    return ids;
  },
};
