/** `#0a1b2c`. @param colour as Discord counts it, 0 to 0xffffff */
export function colourOf(colour: number): string {
  return `#${Math.trunc(colour).toString(16).padStart(6, '0').slice(-6)}`;
}
