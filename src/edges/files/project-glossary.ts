import { join } from 'node:path';

/** The project's own glossary, on which every notes folder builds; found wherever the process was started. */
export const PROJECT_GLOSSARY = join(import.meta.dirname, '../../../knowledge/glossary.md');
