/** How many line ends a text holds. */
export function lineEnds(text: string): number {
  return text.split('\n').length - 1;
}
