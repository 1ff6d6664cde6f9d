import type { Language } from './passage.ts';

/** A text counts as Chinese when at least this share of its letters are Han characters; one says more than one Latin letter. */
const HAN_SHARE = 0.15;

/** The language a text is written in; a Chinese note full of English terms is Chinese. */
export function detectLanguage(text: string): Language {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 && han >= letters * HAN_SHARE ? 'zh' : 'en';
}

/** The language a folder in the path says (`zh/storage.md`), or `null`. */
export function languageOfPath(path: string): Language | null {
  const folders = path.toLowerCase().split('/').slice(0, -1);
  const named = folders.findLast((folder) => /^(?:zh|en)(?:[-_]\w+)?$/.test(folder));
  if (named === undefined) return null;
  return named.startsWith('zh') ? 'zh' : 'en';
}
