import { useContext } from 'preact/hooks';
import type { View } from '../../view.ts';
import { type Spot, WaysContext } from '../ways.ts';
import { spotOf } from './spot.ts';

/** What makes an `<a>` lead within the page. */
export interface WayTo {
  readonly href: string;
  readonly onClick: (event: MouseEvent) => void;
}

/** The way to a place of the server; `null` if there is none, or it can't be gone from here. */
export function useWayTo(spot: Spot | null): WayTo | null {
  const ways = useContext(WaysContext);
  if (ways === null || spot === null) return null;
  return {
    href: ways.address(spot.channel),
    onClick(event) {
      // Another tab is the browser's to open.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      ways.open(spot);
    },
  };
}

/** The attributes of an `<a>` to a web address: within the page if it leads to this server, else out of it. */
export function useLink(
  href: string,
  view: View,
): WayTo | { readonly href: string; readonly target: string; readonly rel: string } {
  const within = useWayTo(spotOf(href, view));
  return within ?? { href, target: '_blank', rel: 'noopener noreferrer' };
}
