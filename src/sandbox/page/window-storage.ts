/** Texts that this window keeps over a reload. A browser that keeps nothing is no reason to fail. */
export const windowStorage = {
  read(key: string): string | null {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return null;
    }
  },

  /** @param text `null`: there is nothing to keep any more */
  write(key: string, text: string | null): void {
    try {
      if (text === null) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, text);
    } catch {
      // Then it is gone with the next load.
    }
  },
};
