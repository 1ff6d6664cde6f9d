/** The package ships no types for its dictionaries: entries `source replacement`, between bars. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
