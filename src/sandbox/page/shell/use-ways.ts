import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Channel } from '../../playground/protocol.ts';
import type { Spot, Ways } from '../draw/ways.ts';
import { channelKey, placeAddress } from './address.ts';
import { channelOf } from './spots.ts';
import type { World } from './state.ts';
import type { Go } from './use-place.ts';

export interface Travel {
  /** Stays the same: messages need not be drawn anew for it. */
  readonly ways: Ways;
  /** Where the visitor is on the way to; `null` once they have arrived. */
  readonly target: Spot | null;
  readonly arrived: () => void;
  /** Whether the last way led to a message that is gone, and the visitor is still where they took it. */
  readonly isGone: boolean;
}

/**
 * Leads from one message to others, and to channels.
 *
 * @param channel the one that is open
 */
export function useWays(given: {
  readonly world: World;
  readonly channel: Channel;
  readonly go: Go;
  readonly suggest: (draft: string) => void;
}): Travel {
  const [target, setTarget] = useState<Spot | null>(null);
  /** Id of the channel where the visitor was. */
  const [gone, setGone] = useState<string | null>(null);
  const now = useRef(given);
  now.current = given;
  const ways = useMemo<Ways>(() => {
    const placeOf = (channel: Channel) => ({
      person: now.current.world.me.slug,
      channel: channelKey(channel),
    });
    return {
      suggest: (draft) => now.current.suggest(draft),
      address(id) {
        const { world, channel } = now.current;
        return placeAddress(placeOf(world.channels.find((one) => one.id === id) ?? channel));
      },
      open(spot) {
        const { world, channel, go } = now.current;
        const found = channelOf(spot, world.channels);
        setGone(found === null ? channel.id : null);
        setTarget(found === null ? null : spot);
        if (found !== null && found.id !== channel.id) go(placeOf(found));
      },
    };
  }, []);
  const arrived = useCallback(() => setTarget(null), []);
  return { ways, target, arrived, isGone: gone === given.channel.id };
}
