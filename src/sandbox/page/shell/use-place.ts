import { useCallback, useEffect, useReducer } from 'preact/hooks';
import { type Place, placeAddress, readPlace } from './address.ts';

/** `replace`: the way back leads past where the visitor is now. */
export type Go = (place: Place, how?: 'replace') => void;

interface Whereabouts {
  readonly place: Place;
  /** Counts the people that the visitor has been. */
  readonly session: number;
}

/** Where the visitor is, by the page's address, and how to go elsewhere. */
export function usePlace(): readonly [Whereabouts, Go] {
  const [where, arrive] = useReducer(arrived, null, () => ({ place: current(), session: 0 }));
  useEffect(() => {
    const moved = () => arrive(current());
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, []);
  const go = useCallback<Go>((place, how) => {
    const address = placeAddress(place);
    if (how === 'replace') history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    arrive(place);
  }, []);
  return [where, go];
}

function current(): Place {
  return readPlace(location.search, location.hash);
}

/** A visitor whom the address did not name learns who they are; that makes nobody else of them. */
function arrived({ place: before, session }: Whereabouts, place: Place): Whereabouts {
  const isAnother = before.person !== null && before.person !== place.person;
  return { place, session: isAnother ? session + 1 : session };
}
