/** A decimal number, as exact as it was written. */
export interface Decimal {
  /** The one way to write this value. */
  readonly value: string;
  /** With the decimals that it was given, zeros at the end too. */
  readonly written: string;
}

/** Reads digits with a sign and a point, both optional. */
export function decimal(text: string): Decimal {
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '', part = ''] = text.replace(/^[-+]/, '').split('.');
  const integer = whole.replace(/^0+(?=\d)/, '');
  const significant = part.replace(/0+$/, '');
  const write = (decimals: string) => `${sign}${integer}${decimals === '' ? '' : `.${decimals}`}`;
  return { value: write(significant), written: write(part) };
}

/** A number times a power of ten, from 0 up. */
export function timesTenTo({ written }: Decimal, power: number): Decimal {
  const [whole = '', part = ''] = written.split('.');
  const moved = part.padEnd(power, '0');
  const rest = moved.slice(power);
  return decimal(`${whole}${moved.slice(0, power)}${rest === '' ? '' : `.${rest}`}`);
}
