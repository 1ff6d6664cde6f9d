import type { SearchPassage } from '../../../src/core/search/search-passage.ts';
import type { EngineName } from './names.ts';

/** What an engine's process is asked for. */
export type ToEngine =
  | { readonly kind: 'build'; readonly engine: EngineName; readonly passages: readonly SearchPassage[] }
  /** Asks the questions again and again, until so many were asked or so much time has passed. */
  | {
      readonly kind: 'warm up';
      readonly questions: readonly string[];
      readonly asks: number;
      readonly ms: number;
    }
  | { readonly kind: 'ask'; readonly questions: readonly string[] };

export interface Built {
  readonly buildSeconds: number;
  /** What the memory in use grew by: V8's heap, its array buffers, and what the engine keeps elsewhere. */
  readonly heapMB: number;
}

/** Its answer: to `build` what was built, to the others the milliseconds each question took. */
export type FromEngine = Built | readonly number[];
