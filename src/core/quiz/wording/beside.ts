/** Words side by side: a blank between Chinese and other letters or digits. */
export function beside(...words: readonly string[]): string {
  return words.join('').replace(/(?<=\p{Script=Han})(?=[A-Za-z\d])|(?<=[A-Za-z\d])(?=\p{Script=Han})/gu, ' ');
}
