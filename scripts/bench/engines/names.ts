/** What is measured, as the result names it. */
export const ENGINE_NAMES = ['ours', 'minisearch', 'flexsearch', 'fts5'] as const;

export type EngineName = (typeof ENGINE_NAMES)[number];
