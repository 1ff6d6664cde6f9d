/**
 * Why the database refused: `full` (no room left), `locked` (somebody else holds it), `readOnly`, `gone` (it cannot
 * be reached), `other` (anything else, most likely a bug).
 */
export type StoreFailure = 'full' | 'locked' | 'readOnly' | 'gone' | 'other';

/**
 * The store could not do what was asked, and nothing of it was done. All kinds but `other` pass by themselves
 * once the database is well again: the same call may then be made anew. The one exception: when the connection
 * breaks while a write is being confirmed (`gone`), the write may have happened; attempts are safe to repeat.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly kind: StoreFailure;

  constructor(kind: StoreFailure, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.kind = kind;
  }
}
