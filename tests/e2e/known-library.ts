import type { Library } from '../../src/app/ask.ts';
import { answer, passage } from '../edges/discord/passages.ts';

/** A library of which every answer is known; what a test is not about is empty. */
export function knownLibrary(known: Partial<Library> = {}): Library {
  return {
    ask: (question) => answer({ question }),
    passage: () => passage(),
    contents: () => ({ groups: [], notes: 0, passages: 0 }),
    section: () => null,
    findSection: () => ({ section: null, near: [] }),
    complete: () => [],
    bank: {
      questions: () => [],
      find: () => null,
      about: () => null,
      mayBeAbout: () => false,
      names: () => ({ same: [], others: [] }),
    },
    ...known,
  };
}
