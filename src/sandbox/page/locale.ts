/** The languages of the page's own words, as of the bot's. */
export interface Translated<T> {
  readonly en: T;
  readonly 'zh-CN': T;
  readonly 'zh-TW': T;
}

/** The words for a Discord locale: Chinese for `zh-*`, English for every other. */
export function wordsFor<T>(locale: string, words: Translated<T>): T {
  if (locale === 'zh-TW' || locale === 'zh-HK') return words['zh-TW'];
  return locale.startsWith('zh') ? words['zh-CN'] : words.en;
}
