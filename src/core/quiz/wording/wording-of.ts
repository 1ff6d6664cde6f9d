import type { Language } from '../../notes/passage.ts';
import { en } from './en.ts';
import type { Wording } from './wording.ts';
import { zh } from './zh.ts';

export function wordingOf(language: Language): Wording {
  return language === 'zh' ? zh : en;
}
