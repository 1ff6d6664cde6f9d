import { createContext } from 'preact';

/** A place of the server. */
export interface Spot {
  /** Id of a channel, or of none that there is any more. */
  readonly channel: string;
  /** Id; `null`: the channel as a whole. */
  readonly message: string | null;
}

/** Where a message's text can lead to within the page. */
export interface Ways {
  /** Puts a command into the message box: `/quiz play `. */
  suggest(draft: string): void;
  open(spot: Spot): void;
  /** The address of the page at a channel, by its id; at the one that is open if there is no such channel. */
  address(channel: string): string;
}

/** `null` where nothing leads anywhere: in a dialog, or in the text of a link. */
export const WaysContext = createContext<Ways | null>(null);
