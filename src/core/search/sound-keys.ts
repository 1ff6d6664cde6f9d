/** An odd factor of 32 bits whose powers spread well: 2^32 divided by the golden ratio. */
const FACTOR = 0x9e3779b1;

/**
 * Keys of parts of a sequence of sounds, each in constant time: polynomial hashes of 32 bits. Equal sequences have
 * equal keys; unequal ones may, too, so what is found by a key is to be compared.
 */
export class SoundKeys {
  /** The key of everything before each place. */
  private readonly before: Int32Array;
  private readonly powers: Int32Array;

  /** @param sounds positive whole numbers, so that a longer sequence differs from a shorter one */
  constructor(sounds: readonly number[]) {
    this.before = new Int32Array(sounds.length + 1);
    this.powers = new Int32Array(sounds.length + 1).fill(1);
    for (const [i, sound] of sounds.entries()) {
      this.before[i + 1] = Math.imul(this.before[i] ?? 0, FACTOR) + Math.imul(sound, sound + FACTOR);
      this.powers[i + 1] = Math.imul(this.powers[i] ?? 0, FACTOR);
    }
  }

  /** Of the sounds from a place up to another, which is not among them. */
  of(start: number, end: number): number {
    return ((this.before[end] ?? 0) - Math.imul(this.before[start] ?? 0, this.powers[end - start] ?? 0)) | 0;
  }

  /** The same, with one sound left out. */
  without(start: number, left: number, end: number): number {
    return (Math.imul(this.of(start, left), this.powers[end - left - 1] ?? 0) + this.of(left + 1, end)) | 0;
  }
}
