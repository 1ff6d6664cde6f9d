import type { Pieces } from './pieces.ts';

/** Something that takes long to make and is needed sooner or later. */
export interface InAdvance<T> {
  /** Makes it, or what is left to make of it, when it is asked for first. */
  get(): T;
  /** Makes it ahead of time. May be left half-way; `get` may be called between pieces. */
  warm(): Pieces;
}

/** @param make is run once, by whoever comes */
export function inAdvance<T>(make: () => Pieces<T>): InAdvance<T> {
  let making: Pieces<T> | null = null;
  let made: { readonly value: T } | null = null;
  const step = () => {
    making ??= make();
    const piece = making.next();
    if (piece.done) made = { value: piece.value };
    return made;
  };
  return {
    get: () => {
      for (;;) {
        const done = made ?? step();
        if (done) return done.value;
      }
    },
    *warm() {
      while (!made) {
        step();
        yield;
      }
    },
  };
}
