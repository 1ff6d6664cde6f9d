import type { Library } from '../../app/ask.ts';
import { within } from './within.ts';

/** The notes, which may still be loading while the first questions arrive. */
export interface LibrarySource {
  /** The library; `defer` is called when it takes so long that Discord would give up on the reply. */
  get(defer: () => Promise<unknown>): Promise<Library>;
  /** The library, or `null` while it is loading. */
  readonly loaded: Library | null;
}

/** @param patience milliseconds of waiting before the reply is deferred; Discord's limit is 3,000 */
export function librarySource(loading: Promise<Library>, patience: number): LibrarySource {
  let loaded: Library | null = null;
  const noted = loading.then((library) => {
    loaded = library;
  });
  noted.catch(() => {});
  return {
    get loaded() {
      return loaded;
    },
    async get(defer) {
      if (loaded) return loaded;
      if (!(await within(patience, noted))) await defer();
      return loading;
    },
  };
}
