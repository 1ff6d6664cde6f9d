import { windowStorage } from '../window-storage.ts';

const KEY = 'dismissed';

/** Ids of the messages that were put away in this window. They stay away when the page is loaded again. */
export const dismissed = {
  read(): ReadonlySet<string> {
    return new Set((windowStorage.read(KEY) ?? '').split(' '));
  },

  /** Puts one more away; gives all that are. */
  add(id: string): ReadonlySet<string> {
    const ids = new Set([...dismissed.read(), id]);
    windowStorage.write(KEY, [...ids].join(' '));
    return ids;
  },
};
