/** The package ships its types without pointing to them. */
declare module 'tiny-pinyin' {
  const pinyin: {
    /** Syllables of a text, without tones. */
    convertToPinyin(text: string, separator: string, lowerCase: boolean): string;
  };
  export default pinyin;
}
