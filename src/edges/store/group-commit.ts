import { setImmediate } from 'node:timers/promises';

export interface GroupCommitOptions<Item, Outcome> {
  /** Writes all items in one transaction: an outcome each, in their order, or none is written. */
  readonly write: (items: readonly Item[]) => Promise<readonly Outcome[]>;
  /** Two items with the same key never share a transaction; the later one waits for the next. */
  readonly key: (item: Item) => string;
  /** Most items in a transaction. */
  readonly limit: number;
  /** Whether items that failed together may succeed apart; else all of them have failed. */
  readonly mayPassApart: (error: unknown) => boolean;
}

interface Waiting<Item, Outcome> {
  readonly item: Item;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets writes that wait at the same time share a transaction, since what a commit costs (a sync of the disk, a
 * round trip) does not grow with what is in it. One transaction runs at a time; whatever arrives meanwhile, or in
 * the same turn of the event loop, is in the next one.
 */
export class GroupCommit<Item, Outcome> {
  readonly #options: GroupCommitOptions<Item, Outcome>;
  #waiting: Waiting<Item, Outcome>[] = [];
  /** Not `null` while a drain is under way: there is never more than one. */
  #draining: Promise<void> | null = null;

  constructor(options: GroupCommitOptions<Item, Outcome>) {
    this.#options = options;
  }

  /** Resolves once the item is committed, with its own outcome. */
  add(item: Item): Promise<Outcome> {
    const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
    this.#waiting.push({ item, resolve, reject });
    this.#draining ??= this.#drain();
    return promise;
  }

  /** Resolves once nothing waits any more. */
  async idle(): Promise<void> {
    await this.#draining;
  }

  async #drain(): Promise<void> {
    await setImmediate();
    while (this.#waiting.length > 0) await this.#commit(this.#takeGroup());
    // In the same breath as the last look: an item added after it starts a drain of its own.
    this.#draining = null;
  }

  #takeGroup(): Waiting<Item, Outcome>[] {
    const group = new Map<string, Waiting<Item, Outcome>>();
    const later: Waiting<Item, Outcome>[] = [];
    for (const waiting of this.#waiting) {
      const key = this.#options.key(waiting.item);
      if (group.size < this.#options.limit && !group.has(key)) group.set(key, waiting);
      else later.push(waiting);
    }
    this.#waiting = later;
    return [...group.values()];
  }

  async #commit(group: readonly Waiting<Item, Outcome>[]): Promise<void> {
    try {
      const outcomes = await this.#options.write(group.map(({ item }) => item));
      for (const [index, { resolve }] of group.entries()) resolve(outcomes[index] as Outcome);
    } catch (error) {
      if (group.length > 1 && this.#options.mayPassApart(error)) {
        for (const waiting of group) await this.#commit([waiting]);
      } else {
        for (const { reject } of group) reject(error);
      }
    }
  }
}
