/** Where a process that posts may end. */
export type Point = 'before lease' | 'after lease' | 'after send' | 'after mark';

export interface WorkerOptions {
  readonly database: string;
  readonly api: string;
  readonly token: string;
  /** Folder of the notes. */
  readonly notes: string;
  readonly id: string;
  readonly shards: readonly number[];
  readonly shardCount: number;
}

export type ToWorker = { readonly kind: 'look' | 'go on' } | { readonly kind: 'arm'; readonly point: Point };

export type FromWorker =
  | { readonly kind: 'ready' | 'looked' }
  | { readonly kind: 'reached'; readonly point: Point }
  | { readonly kind: 'trouble'; readonly message: string };
