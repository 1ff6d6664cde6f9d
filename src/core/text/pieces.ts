/**
 * Work handed out in pieces: whoever runs it may do other things between two of them, or never go on. What a piece
 * does stands when it ends, so at every `yield` all that can be asked is whole.
 */
export type Pieces<T = void> = Generator<void, T>;

/** Does all pieces at once, for scripts and tests that have nothing else to do meanwhile. */
export function runPieces<T>(pieces: Pieces<T>): T {
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
  }
}
