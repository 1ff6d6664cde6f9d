/**
 * Something about the surroundings that keeps the program from running and that the person who started it can
 * put right. Its message is one line and says all there is to say.
 */
export class OperatorError extends Error {
  override readonly name: string = 'OperatorError';
}
