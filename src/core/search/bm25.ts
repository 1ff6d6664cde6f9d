/** MiniSearch's values; others changed recall at rank 1 by half a point at most. */
const K = 1.2;
const B = 0.7;
const D = 0.5;

/** What a term is worth that so many of the passages hold; one that none holds is worth most. Never 0. */
export function inverseDocumentFrequency(passages: number, frequency: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

/**
 * BM25+: what a term's occurrences in a passage are worth, times its inverse document frequency.
 * @param length of the passage, over that of the average passage
 */
export function saturation(occurrences: number, length: number): number {
  return D + (occurrences * (K + 1)) / (occurrences + K * (1 - B + B * length));
}
