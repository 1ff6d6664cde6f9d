import type { Channel } from '../../playground/protocol.ts';

/** Which person at which channel: what the page's address says, so that a reload comes back there. */
export interface Place {
  /** A person's slug; `null`: the address names nobody. */
  readonly person: string | null;
  /** A {@link channelKey}; empty: none. */
  readonly channel: string;
}

/** @param search `?as=lin` @param hash `#ask`, percent-encoded or not */
export function readPlace(search: string, hash: string): Place {
  return { person: new URLSearchParams(search).get('as') || null, channel: decoded(hash.replace(/^#/, '')) };
}

/** The address of a place, relative to the page. */
export function placeAddress({ person, channel }: Place): string {
  const as = person === null ? '' : `?as=${encodeURIComponent(person)}`;
  // An `@` may stand in a fragment, and is easier to read than `%40`.
  return `${as}#${encodeURIComponent(channel).replace(/^%40/, '@')}`;
}

/** How the address names a channel: `ask`, and direct messages `@Cumulus`. */
export function channelKey({ kind, name }: Pick<Channel, 'kind' | 'name'>): string {
  return kind === 'direct' ? `@${name}` : name;
}

/** As Discord writes a channel's name. */
export function channelLabel({ kind, name }: Pick<Channel, 'kind' | 'name'>): string {
  return kind === 'direct' ? `@${name}` : `#${name}`;
}

/** The channel that the address names, else the first. */
export function channelAt(channels: readonly Channel[], key: string): Channel | null {
  return channels.find((channel) => channelKey(channel) === key) ?? channels[0] ?? null;
}

/** The locale of Discord that fits a browser's language best, of those that the page has words for. */
export function discordLocale(language: string): string {
  const { language: base, region, script } = localeOf(language);
  if (base === 'zh') return script === 'Hant' ? 'zh-TW' : 'zh-CN';
  return base === 'en' && region !== undefined && region !== 'US' ? 'en-GB' : 'en-US';
}

function localeOf(language: string): { language: string; region?: string; script?: string } {
  try {
    return new Intl.Locale(language).maximize();
  } catch {
    return { language: 'en' };
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
