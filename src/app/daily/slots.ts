/** A post is expected at its time; how many have answered may be told a little later. */
export type Urgency = 'post' | 'count';

/** Lets only so much work go on at a time. */
export interface Slots {
  /** Does it when a slot is free. Waiting posts come before waiting counts, each in the order in which they came. */
  run<T>(urgency: Urgency, work: () => Promise<T>): Promise<T>;
}

/** @param count how much work at a time */
export function createSlots(count: number): Slots {
  let free = count;
  // Somebody waits only while none is free: a slot is handed on, not given back.
  const waiting: Readonly<Record<Urgency, (() => void)[]>> = { post: [], count: [] };
  return {
    async run(urgency, work) {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting[urgency].push(resolve));
      try {
        return await work();
      } finally {
        const next = waiting.post.shift() ?? waiting.count.shift();
        if (next) next();
        else free++;
      }
    },
  };
}
