/** A mistake in the use of the sandbox: something that Discord's own client would not let a person do. */
export class NotPossibleError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotPossibleError';
  }
}
