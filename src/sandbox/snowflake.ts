import type { Clock } from './clock.ts';

/** First millisecond of 2015, from which Discord counts. https://docs.discord.com/developers/reference#snowflakes */
const EPOCH = 1_420_070_400_000;
/** Bits below the timestamp: worker, process and increment, used here as one counter. */
const COUNTER_BITS = 22n;
const COUNTER_LIMIT = 1 << 22;

/** Makes ids that are unique and rise even when many fall into a millisecond or the clock is set back. */
export function snowflakes(clock: Pick<Clock, 'now'>): () => string {
  let last = 0;
  let counter = 0;
  return () => {
    const now = clock.now() - EPOCH;
    if (now > last) {
      last = now;
      counter = 0;
    } else {
      counter += 1;
      if (counter === COUNTER_LIMIT) {
        last += 1;
        counter = 0;
      }
    }
    return ((BigInt(last) << COUNTER_BITS) | BigInt(counter)).toString();
  };
}

/** The shard that hears about a guild. https://docs.discord.com/developers/events/gateway#sharding */
export function shardOf(guildId: string, shardCount: number): number {
  return Number((BigInt(guildId) >> COUNTER_BITS) % BigInt(shardCount));
}

/** Whether this has the form of an id: 17–19 digits for every id made since 2015. */
export function isSnowflake(value: string): boolean {
  return /^\d{17,19}$/.test(value);
}
