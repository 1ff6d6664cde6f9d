/** What a link of a message may lead to: Discord's client draws no other as a link. */
const PROTOCOL = /^(?:https?|discord):\/\//i;

/** The address in its normal form if it is one that may be followed, else `null`: never `javascript:` or `data:`. */
export function webAddress(text: string): string | null {
  if (!PROTOCOL.test(text) || !URL.canParse(text)) return null;
  return new URL(text).href;
}

/** As long as Discord's own limit on addresses; so it also takes no longer to see that a long one is none. */
const BARE = /(?:https?|discord):\/\/[\p{L}\p{N}%][^\s<]{0,2047}/iuy;

/**
 * The address that stands bare in a text from `at` on; `null` if there is none. Like Discord's, it ends at white
 * space or `<`, and what closes a sentence or an outer bracket is not part of it.
 */
export function bareAddress(text: string, at: number): string | null {
  BARE.lastIndex = at;
  let found = BARE.exec(text)?.[0].replace(/[.,:;"'\]]+$/, '') ?? '';
  for (let surplus = count(found, ')') - count(found, '('); surplus > 0 && found.endsWith(')'); surplus--) {
    found = found.slice(0, -1);
  }
  return webAddress(found) === null ? null : found;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
