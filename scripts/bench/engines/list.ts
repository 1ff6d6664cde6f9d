import type { BuildEngine } from './engine.ts';
import type { EngineName } from './names.ts';

/** How to get each engine; one that is not measured in a process is not loaded there. */
export const ENGINES: Readonly<Record<EngineName, () => Promise<BuildEngine>>> = {
  ours: async () => (await import('./ours.ts')).ours,
  minisearch: async () => (await import('./minisearch.ts')).minisearch,
  flexsearch: async () => (await import('./flexsearch.ts')).flexsearch,
  fts5: async () => (await import('./fts5.ts')).fts5,
};
